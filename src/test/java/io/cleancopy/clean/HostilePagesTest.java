package io.cleancopy.clean;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to take long or to overflow something: each has an outcome, soon, and an article before them survives. */
class HostilePagesTest {
    private static final int MANY = 200_000;

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String ARTICLE = """
            <h1>Harbour board raises the dues for barges</h1>
            <p>The harbour board met on Tuesday and agreed, after two hours, to raise the dues for barges by a tenth.</p>
            <p>“We have not touched them in nine years,” the chair said, and pointed to the new quay wall in the north.</p>
            <p>The skippers, who had asked for a year's delay, left the hall before the vote and made no statement.</p>
            """;

    private final Cleaner cleaner = new Cleaner(CleanerSettings.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<a>",
                "<p>",
                "<q>",
                "<svg>",
                "<template>",
                "<select>",
                "<blockquote>",
                "<button>",
                "<noscript>",
                "<br>",
                "a<br>",
                "</p>",
                "</div>",
                "<",
                "&",
                "<!--",
                "<![CDATA["
            })
    void anArticleSurvivesWhatIsRepeatedBehindIt(String markup) {
        var outcome = assertTimeout(SOON, () -> cleaner.clean(page(ARTICLE + markup.repeat(MANY))));

        var body = ((Cleaned) outcome).article().body();
        assertTrue(body.stream().anyMatch(block -> block.text().contains("raise the dues for barges by a tenth")));
    }

    static Stream<String> pagesWithoutEnd() {
        return Stream.of(
                "<p>" + "a".repeat(20 * MANY),
                "<p>" + "a word, ".repeat(MANY),
                "<p>" + "“a” ".repeat(MANY),
                "<p>" + "(".repeat(20 * MANY),
                "<p>" + " ".repeat(20 * MANY) + "x",
                "<p>" + "e\u0301\u0300\u0302".repeat(MANY),
                "<p>" + "&notit;".repeat(MANY),
                "<p " + "a=b ".repeat(MANY) + ">",
                "<p class='" + "share ".repeat(MANY) + "'>x",
                "<meta name=author content='Ann Example'>".repeat(MANY / 2) + ARTICLE,
                "<time datetime='2026-01-01'>Jan 1, 2026</time> ".repeat(MANY / 2) + ARTICLE,
                "<script type='application/ld+json'>" + "[".repeat(MANY) + "</script>" + ARTICLE,
                "<script type='application/ld+json'>" + "{\"a\":".repeat(MANY) + "</script>" + ARTICLE,
                "<p>x<script>window.__STATE__=" + "{\"a\":".repeat(MANY) + "</script>",
                "<p>x" + "<script>self.__next_f.push([1,\"a\"])</script>".repeat(MANY / 4));
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutEnd")
    void everyPageHasAnOutcome(String html) {
        assertNotNull(assertTimeout(SOON, () -> cleaner.clean(page(html))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "", "www.quayside.example/a", "#", "://"})
    void anAddressMayBeAnything(String address) {
        assertNotNull(cleaner.clean(page("<link rel=canonical href='" + address + "'><meta property='og:url' content='"
                + address + "'>" + ARTICLE)));
    }

    private static RawPage page(String html) {
        return new RawPage(new Origin("hostile.html"), MediaType.HTML, html.getBytes(StandardCharsets.UTF_8));
    }
}
