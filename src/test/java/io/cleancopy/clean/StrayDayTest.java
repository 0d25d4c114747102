package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Metadata;
import org.junit.jupiter.api.Test;

/** Days of publication that stand neither beside the headline nor in the declarations. */
class StrayDayTest {
    private static final String HEADLINE = "<h1>Swing bridge closes for the summer</h1>";
    private static final String GAP =
            "<p>Noel Pargeter has written about bridges and boats for the Bote since the ferry"
                    + " was given up, and lives on the other bank.</p><p>Write to the paper</p><p>Print</p><p>Save</p><p>Back</p>";

    @Test
    void aLineBelowTheArticleMaySayWhenItWasPublished() {
        var found = below(GAP + "<p>First published: March 18, 2024</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedSource()).isEqualTo("line");
    }

    @Test
    void theLabelMayStandOnALineOfItsOwn() {
        var found = below(GAP + "<h4>Published</h4><p>18 March 2024</p><h4>Reviewed</h4><p>20 March 2024</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void aDayBelowTheArticleThatSaysNothingIsAnotherArticles() {
        var found = below(GAP + "<p>March 18, 2024</p>");

        assertThat(found.publishedDate()).isNull();
    }

    @Test
    void aCommentHasADayOfItsOwn() {
        var found = below(GAP + "<div class=comment><p>Posted on March 20, 2024</p></div>");

        assertThat(found.publishedDate()).isNull();
    }

    @Test
    void theOneLineThatIsNamedADateTellsIt() {
        var found = below(GAP + "<div class=post-date>18 March 2024 in Town</div>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void linesThatAreNamedDatesAndDifferTellNothing() {
        var found = below(GAP + "<div class=post-date>18 March 2024 in Town</div><p>Ferries</p>"
                + "<div class=post-date>17 March 2024 in Sport</div>");

        assertThat(found.publishedDate()).isNull();
    }

    @Test
    void thePressBeginsAParagraphWithIt() {
        var found = BridgePage.metadata(
                "",
                HEADLINE + "<p>18.03.2024 – The town of Hallerfurt has told the owners of all"
                        + " boats above the bridge to leave their moorings before the work begins.</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void itMayStandAboveTheHeadlineInTheArticlesPartOfThePage() {
        var found = BridgePage.metadata(
                "",
                "<main><div>March 18, 2024</div><div>4</div><div>min read</div><div>Town</div>" + HEADLINE + "</main>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void aDayBelowTheArticleIsNotLaterThanItsLastChange() {
        var found = BridgePage.metadata("", HEADLINE + "<p>Last modified: March 18, 2024</p>", "<p>May 2, 2025</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedSource()).isEqualTo("modified");
    }

    private static Metadata below(String bottom) {
        return BridgePage.metadata("", HEADLINE, bottom);
    }
}
