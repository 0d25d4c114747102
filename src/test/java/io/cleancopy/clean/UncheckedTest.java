package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.boilerplate.corpus.CorpusProfile;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as those see them who learn from them. */
class UncheckedTest {
    private static final String LONG =
            "Ferry sails again\n\nThe ferry to Skerrow sailed again on Tuesday, nine days after"
                    + " the storm broke her moorings, and forty passengers with crates of seedlings went aboard at the old quay.";
    private static final String SHORT = "Ferry sails again\n\nShe sailed on Tuesday.";

    private final Cleaner cleaner = new Cleaner(CleanerSettings.standard());

    private static RawPage page(byte[] content) {
        return new RawPage(new Origin("page"), MediaType.TEXT, content);
    }

    private static RawPage page(String text) {
        return page(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ((Cleaned) outcome).article();
    }

    private static List<?> decided(Article article) {
        return List.of(article.body(), article.removals(), article.lifts(), article.metadata(), article.language());
    }

    @Test
    void areDecidedAsTheyAreForARun() {
        var article = article(cleaner.unchecked(page(LONG)));

        assertThat(decided(article)).isEqualTo(decided(article(cleaner.clean(page(LONG)))));
    }

    @Test
    void areArticlesThoughARunRejectsThem() {
        var rejected = (Rejected) cleaner.clean(page(SHORT));
        assertThat(rejected.reason()).isEqualTo(RejectReason.TOO_SHORT);

        var article = article(cleaner.unchecked(page(SHORT)));

        assertThat(decided(article)).isEqualTo(decided(rejected.article()));
    }

    @Test
    void areRejectedWhereNothingIsSeenOfThem() {
        assertThat(cleaner.unchecked(page(new byte[] {0, 1, 2, 3, 0, 0, 7, 0}))).isInstanceOf(Rejected.class);
    }

    @Test
    void areTheSameToACleanerThatWasTaughtNothing() {
        var taught = cleaner.taught(CorpusProfile.empty());

        assertThat(decided(article(taught.clean(page(LONG))))).isEqualTo(decided(article(cleaner.clean(page(LONG)))));
    }
}
