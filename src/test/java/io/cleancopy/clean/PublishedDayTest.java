package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of the days that a page declares, marks and prints is that of publication. */
class PublishedDayTest {
    private static final String HEADLINE = "<h1>Swing bridge closes for the summer</h1>";

    @Test
    void anEarlierDayBelowTheHeadlineTellsThatTheDeclaredOneIsThatOfAMove() {
        var found = BridgePage.metadata(
                "<meta property=article:published_time content=2025-11-05T08:00:00Z>",
                HEADLINE + "<p>January 31, 2024</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-01-31");
        assertThat(found.publishedAt()).isNull();
        assertThat(found.publishedRaw()).isEqualTo("January 31, 2024");
        assertThat(found.publishedSource()).isEqualTo("line");
    }

    @Test
    void aLaterDayBelowTheHeadlineIsThatOfAChange() {
        var found = BridgePage.metadata(
                "<meta property=article:published_time content=2024-01-31T08:00:00Z>",
                HEADLINE + "<p>November 5, 2025</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-01-31");
    }

    @Test
    void anEarlierDayAmongOtherHeadlinesIsTheirs() {
        var found = BridgePage.metadata(
                "<meta property=article:published_time content=2024-03-18T08:00:00Z>",
                HEADLINE + "<div>Watch</div><div>Share</div><div>Video</div><div>Off</div><div>On</div><div>Email</div>"
                        + "<div>Link</div><div>Ferry sinks at the quay</div><div>March 2, 2024</div>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void aMarkThatTellsTheMomentWithItsOffsetTellsThePagesOwnDay() {
        var found = BridgePage.metadata(
                "<meta property=article:published_time content=2024-03-19T01:30:07Z>",
                HEADLINE + "<time datetime=2024-03-18T21:30:07-0400>Last night</time>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedAt()).isEqualTo("2024-03-19T01:30:07Z");
    }

    @Test
    void aMarkThatPrintsTheMomentWithItsZoneTellsThePagesOwnDay() {
        var found = BridgePage.metadata(
                "<meta property=article:published_time content=2024-03-19T01:30:07Z>",
                HEADLINE + "<div>By Noel Pargeter for the Bote <time datetime=2024-03-19T01:30:07Z>"
                        + "March 18, 2024 9:30 pm EDT</time></div>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void aDayBelowTheArticleDoesNotMoveTheDayThatTheHeadlineConfirms() {
        var found = BridgePage.metadata(
                "<meta property=article:published_time content=2024-03-18T20:30:00Z>",
                HEADLINE + "<p>March 18, 2024</p>",
                "<p>March 19, 2024</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void theTimeBelowTheHeadlineGoesBeforeThoseOfHeadlinesAboveIt() {
        var found = BridgePage.metadata(
                "", """
                <div>Ferry sinks at the quay</div><div><time datetime=2024-03-20>03/20/2024</time></div>
                """ + HEADLINE + "<div><time datetime=2024-03-18>03/18/2024</time> by Noel Pargeter, reader</div>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedSource()).isEqualTo("time-tag");
    }

    @Test
    void theBylineBelowTheHeadlineGoesBeforeThoseOfHeadlinesAboveIt() {
        var found = BridgePage.metadata(
                "",
                "<div>By Ann Merrick Mar 2, 2024</div><div>More</div>" + HEADLINE
                        + "<div>By Noel Pargeter Mar 18, 2024</div>");

        assertThat(found.authors()).containsExactly("Noel Pargeter");
        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }
}
