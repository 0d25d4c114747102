package io.cleancopy.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Field;
import io.cleancopy.model.Lift;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Removal;
import io.cleancopy.pack.PackText;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What packs do to pages: those of their publishers, and of their days, alone. */
class PublisherPacksTest {
    private static final String HEADLINE = "Old swing bridge over the Lenne closes for the summer";
    private static final List<String> BODY = List.of(
            "The old swing bridge over the Lenne will be closed from Monday, the town of Hallerfurt said, because its"
                    + " northern pier has sunk by three centimetres since the spring and nobody knows why.",
            "Engineers will spend the summer under the water to find the cause. Until they have, a ferry takes people"
                    + " and bicycles across every ten minutes, and lorries must use the road along the dam.",
            "The bridge was built in 1911 and last repaired when the tram was given up. The county pays for the work,"
                    + " which is to cost 1.2 million euros, and will not say when the bridge opens again.");
    /** No list of phrases knows it, and it reads like a paragraph. */
    private static final String PROMO =
            "Our reporters walk along the river every morning and write down what has changed.";

    private static final String PACK = """
            name: The Lenne Observer
            hosts: lenne.example
            recognised-by: Lenne Observer on Both Banks
            masthead: Lenne Observer
            slogans: on Both Banks
            sections: [Town, River]
            zone: Europe/Berlin
            lines:
              newsletter:
                - %s
            patterns:
              tools: ['Seen by \\d+ of our readers, who have thanked the editors for it at length\\.']
            end-marks: [That was the day on the river]
            examples:
              removes: ['Seen by 12 of our readers, who have thanked the editors for it at length.']
              keeps: [Seen by many]
            """.formatted(PROMO);

    private static Cleaner cleaner(String... packs) {
        return cleaner(Set.of(), packs);
    }

    private static Cleaner cleaner(Set<String> disabled, String... packs) {
        var texts = Arrays.stream(packs)
                .map(pack -> new PackText("pack.yaml", pack))
                .toList();
        var standard = CleanerSettings.standard();
        return new Cleaner(new CleanerSettings(
                disabled,
                standard.minWords(),
                standard.rejectUnusual(),
                standard.straightQuotes(),
                standard.stripDateline(),
                standard.maxBytes(),
                standard.models(),
                new PackChoice(texts),
                standard.quality()));
    }

    private static Article text(Cleaner cleaner, List<String> head, List<String> tail) {
        var page = new StringBuilder();
        head.forEach(line -> page.append(line).append("\n\n"));
        for (String line : List.of(HEADLINE, "By Ada Quill", "5 March 2024, 17:42", BODY.get(0), BODY.get(1), PROMO)) {
            page.append(line).append("\n\n");
        }
        page.append(BODY.get(2)).append("\n\n").append(String.join("\n\n", tail));
        return clean(cleaner, MediaType.TEXT, page.toString());
    }

    private static Article html(Cleaner cleaner, String head) {
        String page = "<html lang=en><head>" + head + "</head><body><h1>" + HEADLINE + "</h1><p>" + BODY.get(0)
                + "</p><p>" + BODY.get(1) + "</p><p>" + PROMO + "</p><p>" + BODY.get(2) + "</p></body></html>";
        return clean(cleaner, MediaType.HTML, page);
    }

    private static Article clean(Cleaner cleaner, MediaType type, String page) {
        var outcome = cleaner.clean(new RawPage(new Origin("page"), type, page.getBytes(UTF_8)));
        assertThat(outcome).isInstanceOf(Cleaned.class);
        return ((Cleaned) outcome).article();
    }

    private static List<String> body(Article article) {
        return article.body().stream().map(block -> block.text()).toList();
    }

    private static Removal removal(Article article, String text) {
        return article.removals().stream()
                .filter(removal -> removal.block().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recognisesATextDumpByALineAtItsHead() {
        var article = text(cleaner(PACK), List.of("Lenne Observeron Both Banks"), List.of());

        assertThat(body(article)).isEqualTo(BODY);
        var removal = removal(article, PROMO);
        assertThat(removal.rule()).isEqualTo("publisher-pack");
        assertThat(removal.reason()).isEqualTo(Reason.NEWSLETTER);
        assertThat(removal.evidence()).isEqualTo("pack \"The Lenne Observer\": line \"" + PROMO + "\"");
        assertThat(article.metadata().publisher()).isEqualTo("The Lenne Observer");
        assertThat(removal(article, "Lenne Observeron Both Banks").rule()).isEqualTo("pack-masthead");
    }

    @ParameterizedTest
    @CsvSource({"lenne.example", "www.lenne.example", "sport.LENNE.example"})
    void recognisesAPageByItsHost(String host) {
        var article = html(cleaner(PACK), "<link rel=canonical href='https://" + host + "/town/bridge'>");

        assertThat(body(article)).isEqualTo(BODY);
        assertThat(article.metadata().publisher()).isEqualTo("The Lenne Observer");
    }

    @Test
    void doesNotTouchThePagesOfOthers() {
        var cleaner = cleaner(PACK);

        assertThat(body(text(cleaner, List.of("Kestrel Falls Courier"), List.of())))
                .contains(PROMO);
        assertThat(body(text(cleaner, List.of(), List.of("Lenne Observer on Both Banks"))))
                .contains(PROMO);
        assertThat(body(html(cleaner, ""))).contains(PROMO);
        for (String host : List.of("notlenne.example", "lenne.example.test", "example")) {
            assertThat(body(html(cleaner, "<link rel=canonical href='https://" + host + "/bridge'>")))
                    .as(host)
                    .contains(PROMO);
        }
    }

    @Test
    void aPageThatNamesAnotherHostIsNotRecognisedByItsLines() {
        var article = clean(
                cleaner(PACK),
                MediaType.HTML,
                "<html lang=en><head><link rel=canonical href='https://other.example/a'></head><body>"
                        + "<p>Lenne Observer on Both Banks</p><h1>" + HEADLINE + "</h1><p>" + BODY.get(0) + "</p><p>"
                        + PROMO + "</p><p>" + BODY.get(1) + "</p></body></html>");

        assertThat(body(article)).contains(PROMO);
    }

    @ParameterizedTest
    @CsvSource({
        "valid-from: 2024-03-05, true",
        "valid-from: 2024-03-06, false",
        "valid-until: 2024-03-05, true",
        "valid-until: 2024-03-04, false"
    })
    void holdsOnItsDays(String era, boolean holds) {
        var article = text(cleaner(PACK + era + "\n"), List.of("Lenne Observer on Both Banks"), List.of());

        assertThat(body(article).contains(PROMO)).isEqualTo(!holds);
    }

    @Test
    void holdsWhereTheDayIsNotKnown() {
        var page = "<link rel=canonical href='https://lenne.example/town/bridge'>";

        assertThat(body(html(cleaner(PACK + "valid-until: 2001-01-01\n"), page)))
                .doesNotContain(PROMO);
    }

    @Test
    void takesTheNameThatThePublisherHadOnTheDay() {
        String old = "name: Lenne Gazette\nrecognised-by: Lenne Observer on Both Banks\nvalid-until: 2019-12-31\n";

        var article = text(cleaner(old, PACK), List.of("Lenne Observer on Both Banks"), List.of());

        assertThat(article.metadata().publisher()).isEqualTo("The Lenne Observer");
    }

    @Test
    void readsTimesWithoutAZoneByThePublishersClocks() {
        var head = List.of("Lenne Observer on Both Banks");
        var page = "<link rel=canonical href='https://lenne.example/a'>"
                + "<meta property='article:published_time' content='2024-07-05T17:42:00";

        assertThat(text(cleaner(PACK), head, List.of()).metadata().publishedAt())
                .isEqualTo(Instant.parse("2024-03-05T16:42:00Z"));
        assertThat(text(cleaner(), head, List.of()).metadata().publishedAt()).isNull();
        assertThat(html(cleaner(PACK), page + "'>").metadata().publishedAt())
                .isEqualTo(Instant.parse("2024-07-05T15:42:00Z"));
        assertThat(html(cleaner(PACK), page + "-04:00'>").metadata().publishedAt())
                .isEqualTo(Instant.parse("2024-07-05T21:42:00Z"));
        assertThat(html(cleaner(), page + "'>").metadata().publishedAt()).isNull();
    }

    @Test
    void liftsASectionAboveTheHeadline() {
        var article = text(cleaner(PACK), List.of("Lenne Observer on Both Banks", "River"), List.of());

        assertThat(article.metadata().section()).isEqualTo("River");
        assertThat(article.lifts()).extracting(Lift::field).contains(Field.SECTION);
    }

    @Test
    void leavesOutWhatStandsBehindAnEndMark() {
        var tail = List.of("That was the day on the river", BODY.get(0).replace("Monday", "Friday"));

        var article = text(cleaner(PACK), List.of("Lenne Observer on Both Banks"), tail);

        assertThat(body(article)).isEqualTo(BODY);
        assertThat(removal(article, tail.get(1)).rule()).isEqualTo("pack-end-mark");
        assertThat(removal(article, tail.get(1)).evidence())
                .isEqualTo("pack \"The Lenne Observer\": end mark \"That was the day on the river\"");
    }

    @Test
    void keepsAllBehindAnEndMarkThatStandsAboveTheArticle() {
        var article = text(
                cleaner(PACK), List.of("Lenne Observer on Both Banks", "That was the day on the river"), List.of());

        assertThat(body(article)).isEqualTo(BODY);
    }

    @Test
    void doesNotTakeWhatWasLifted() {
        var article = text(
                cleaner(PACK.replace("    - " + PROMO, "    - " + HEADLINE)),
                List.of("Lenne Observer on Both Banks"),
                List.of());

        assertThat(article.metadata().headline()).isEqualTo(HEADLINE);
    }

    @Test
    void anOwnPackTakesThePlaceOfTheProductsForThatPublisher() {
        var head = List.of("The Harbour Ledger News from the quay");
        String own = "name: The Harbour Ledger\nhosts: harbour-ledger.example\n";

        assertThat(text(cleaner(), head, List.of()).metadata().publishedAt())
                .isEqualTo(Instant.parse("2024-03-05T17:42:00Z"));
        assertThat(text(cleaner(own), head, List.of()).metadata().publishedAt()).isNull();
    }

    @Test
    void itsRulesAreSwitchedOffByTheirIds() {
        var article = text(cleaner(Set.of("publisher-pack"), PACK), List.of("Lenne Observer on Both Banks"), List.of());

        assertThat(body(article)).contains(PROMO);
    }

    @Test
    void isPartOfTheSettingsFingerprint() {
        var texts = new HashSet<String>();
        texts.add(cleaner().canonical());
        texts.add(cleaner(PACK).canonical());
        texts.add(cleaner(PACK + "# changed\n").canonical());
        texts.add(cleaner(PACK, PACK).canonical());

        assertThat(texts).hasSize(4);
    }

    @Test
    void aBrokenPackMakesNoCleaner() {
        assertThatThrownBy(() -> cleaner("name: The Lenne Observer\n"))
                .hasMessage(
                        "Pack pack.yaml line 1: Nothing tells which pages are its own: give hosts, or recognised-by.");
    }
}
