package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Rejected;
import io.cleancopy.quality.QualityThresholds;
import io.cleancopy.quality.QualityThresholds.C4;
import io.cleancopy.quality.QualityThresholds.FineWeb;
import io.cleancopy.quality.QualityThresholds.Gopher;
import io.cleancopy.quality.QualityThresholds.Pages;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Thresholds change flags, and nothing else of an article. */
class FlagsOnlyPropertyTest {
    /** Nearly every text has every flag. */
    private static final QualityThresholds STRICT = new QualityThresholds(
            new Gopher(
                    1_000_000,
                    1_000_000,
                    90,
                    91,
                    0,
                    0,
                    0,
                    1,
                    50,
                    0,
                    0,
                    Collections.nCopies(QualityThresholds.TOP_N_GRAMS, 0.0),
                    Collections.nCopies(QualityThresholds.REPEATED_N_GRAMS, 0.0)),
            new C4(1_000_000, 0),
            new FineWeb(1, 0, 0, 1_000_000),
            new Pages(1_000_000, 1, 1, 0, 1));

    private final Cleaner standard = new Cleaner(CleanerSettings.standard());
    private final Cleaner strict = new Cleaner(settings(STRICT));

    private static CleanerSettings settings(QualityThresholds quality) {
        var standard = CleanerSettings.standard();
        return new CleanerSettings(
                standard.disabledRules(),
                standard.minWords(),
                standard.rejectUnusual(),
                standard.straightQuotes(),
                standard.stripDateline(),
                standard.maxBytes(),
                standard.models(),
                standard.packs(),
                quality);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "Sponsored content",
                        "Machine translation",
                        "Storm Isolde live: harbour shut",
                        "20.10 GMT: Power back in the lower town",
                        "Subscribe now to continue reading this article.",
                        "Read more: Ten ways to mend a net",
                        "#harbour … #ferry … {tide}",
                        "• Crates of seedlings",
                        "The ferry to Skerrow sailed again on Tuesday, nine days after the storm broke her moorings.",
                        "Some forty passengers had waited since dawn with crates of seedlings for the gardens.",
                        "“We counted the crates twice,” Ada Quill of the shipping company said on the old quay.",
                        "渡船星期二重新开航，四十名乘客从清晨开始等候，港务长一言不发。")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 100, seed = "17")
    void nothingButFlagsDependsOnThresholds(@ForAll("lines") List<String> lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var raw = new RawPage(new Origin("page.txt"), MediaType.TEXT, bytes);

        var one = standard.clean(raw);
        var other = strict.clean(raw);

        assertThat(other.getClass()).isEqualTo(one.getClass());
        if (other instanceof Cleaned hard) {
            assertThat(hard.article().flags()).isNotEmpty();
        }
        assertThat(withoutFlags(other)).isEqualTo(withoutFlags(one));
    }

    private static Outcome withoutFlags(Outcome outcome) {
        if (outcome instanceof Cleaned cleaned) {
            return new Cleaned(withoutFlags(cleaned.article()));
        }
        var rejected = (Rejected) outcome;
        var article = rejected.article();
        return new Rejected(
                rejected.origin(),
                rejected.stage(),
                rejected.reason(),
                rejected.detail(),
                article == null ? null : withoutFlags(article));
    }

    private static Article withoutFlags(Article article) {
        return new Article(
                article.page(),
                article.language(),
                article.body(),
                article.metadata(),
                article.lifts(),
                article.removals(),
                List.of());
    }
}
