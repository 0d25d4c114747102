package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Article;
import io.cleancopy.model.Related;
import org.junit.jupiter.api.Test;

/** Where an article ends, and which headings on its page are its own. */
class ArticleOnItsPageTest {
    private static final String TITLE = "<title>Swing bridge closes for the summer</title>";
    private static final String HEAD =
            "<h1>Swing bridge closes for the summer</h1><p>By Ada Tern</p><p>3 June 2026, 09:00</p>";

    private static final String SECOND = """
            <p>The ferry company said on Tuesday that it will buy a second boat, because the first one has been full every
            morning since the bridge was closed, and people have been left standing on the quay.</p>
            <p>The new boat carries eighty people and forty bicycles. It was built for a lake in the south, and will come up
            the river on its own keel as soon as the locks are open, which the company expects in May.</p>
            """;

    private static Article article(String bottom) {
        return BridgePage.article("<html lang=en>", TITLE, "<article>" + HEAD, "</article>" + bottom);
    }

    @Test
    void secondArticleOfAnEndlessPageIsLeftOut() {
        var article = article("<article><h1>Ferry company to buy a second boat</h1><p>By Bo Coot</p>"
                + "<p>2 June 2026, 17:30</p>" + SECOND + "</article>");

        assertThat(article.text())
                .contains("will not say when the bridge opens again")
                .doesNotContain("second boat");
        assertThat(article.metadata().headline()).isEqualTo("Swing bridge closes for the summer");
        assertThat(article.metadata().authors()).containsExactly("Ada Tern");
        assertThat(article.metadata().related())
                .extracting(Related::headline)
                .containsExactly("Ferry company to buy a second boat");
        assertThat(article.removals())
                .filteredOn(removal -> removal.rule().equals("next-article"))
                .extracting(removal -> removal.evidence())
                .contains("below the main heading \"Ferry company to buy a second boat\"");
    }

    @Test
    void chapterWithAMainHeadingStays() {
        var article = article("<article><h1>A second boat</h1>" + SECOND + "</article>");

        assertThat(article.text()).contains("A second boat", "eighty people and forty bicycles");
    }

    @Test
    void ownHeadlineBelowATeaserIsNoSecondArticle() {
        var article = BridgePage.article(
                "<html lang=en>",
                TITLE,
                "<div><h1>Harbour Ledger</h1>" + SECOND + "</div><article>" + HEAD,
                "</article>");

        assertThat(article.text()).contains("the town of Hallerfurt said");
        assertThat(article.metadata().headline()).isEqualTo("Swing bridge closes for the summer");
    }

    @Test
    void headingWithoutALinkIsNoRelatedHeadline() {
        var article = article("<article><h2>Wooden ferries, tarred ropes and lanterns return</h2>" + SECOND
                + "<h3>Video: lock keepers rehearse their lantern signals</h3>" + SECOND.replace("ferry", "barge")
                + "</article>");

        assertThat(article.metadata().related()).isEmpty();
        assertThat(article.text())
                .contains(
                        "Wooden ferries, tarred ropes and lanterns return",
                        "lock keepers rehearse their lantern signals");
    }

    @Test
    void keyTakeawaysStayWithTheirHeading() {
        var article =
                article("<article><h2>Key takeaways</h2><ul><li>The bridge stays shut until its pier is safe, which"
                        + " nobody dares to date.</li><li>The ferry is free for everybody who lives on the island.</li></ul>"
                        + SECOND
                        + "</article>");

        assertThat(article.text()).contains("Key takeaways", "The ferry is free for everybody");
    }
}
