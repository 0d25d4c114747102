package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Access;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.Metadata;
import org.junit.jupiter.api.Test;

/** Fields that a page both declares and shows. */
class HtmlMetadataTest {
    @Test
    void theHeadlineIsWithoutTheSitesName() {
        var found = found("""
                <title>Swing bridge closes for the summer | Hallerfurter Bote</title>
                <meta property=og:site_name content="Hallerfurter Bote">
                <meta property=og:title content="Swing bridge closes for the summer - Hallerfurter Bote">
                """, "<h2>Ferries and their times</h2>");

        assertThat(found.headline()).isEqualTo("Swing bridge closes for the summer");
    }

    @Test
    void theHeadlineIsWithoutTheKickerAboveIt() {
        var found = found(
                "<meta property=og:title content='Swing bridge closes for the summer'>",
                "<h1><span>Hallerfurt </span>Swing bridge closes for the summer</h1>");

        assertThat(found.headline()).isEqualTo("Swing bridge closes for the summer");
    }

    @Test
    void theLeadImageIsMedia() {
        var found = found(
                "<meta property=og:image content=' https://harbour.example/bridge.jpg?w=1200 '>"
                        + "<meta name=twitter:image content='https://harbour.example/small.jpg'>",
                "<h1>Swing bridge closes for the summer</h1>");

        assertThat(found.media())
                .containsExactly(new Media(MediaKind.PHOTO, null, null, "https://harbour.example/bridge.jpg?w=1200"));
        assertThat(found("<meta property=og:image content='/bridge.jpg'>", "<h1>Swing bridge closes</h1>")
                        .media())
                .isEmpty();
    }

    @Test
    void theHeadlineIsWithoutAKickerThatTheTitlePutsOtherwise() {
        var found = found(
                "<meta property=og:title content='Lenne traffic: Swing bridge closes for the summer'>",
                "<h1><span>Hallerfurt by boat </span>Swing bridge closes for the summer</h1>");

        assertThat(found.headline()).isEqualTo("Swing bridge closes for the summer");
    }

    @Test
    void theHeadlineIsWithoutTheStandfirstBehindIt() {
        var found = found(
                "<title>Swing bridge closes for the summer</title>"
                        + "<meta property=og:title content='Swing bridge closes for the summer'>",
                "<h1>Swing bridge closes for the summer <small>Ferry takes people and bicycles</small></h1>");

        assertThat(found.headline()).isEqualTo("Swing bridge closes for the summer");
    }

    @Test
    void wordsThatOnePlaceLeavesOutOfTheHeadlineStay() {
        var found = found(
                "<title>The swing bridge closes for the summer</title>"
                        + "<meta property=og:title content='Why the swing bridge closes for the summer'>",
                "<h1>Why the swing bridge closes for the summer</h1>");

        assertThat(found.headline()).isEqualTo("Why the swing bridge closes for the summer");
    }

    @Test
    void theHeadingWithTheDeclaredTitleIsTheHeadlineEvenIfItReadsAsAButton() {
        var found = found("""
                <title>About us | Hallerfurter Bote</title><meta property=og:title content='About us'>
                <meta property=og:site_name content="Hallerfurter Bote">
                """, "<h1>Hallerfurter Bote and its Swing Bridge</h1><h1>About us</h1>");

        assertThat(found.headline()).isEqualTo("About us");
    }

    @Test
    void aHeadingWithAPartOfTheTitleGoesBeforeTheWholeTitle() {
        var found = found(
                "<title>Contact us - Boats and bridges of Hallerfurt - Lenne and Dam</title>", "<h1>Contact us</h1>");

        assertThat(found.headline()).isEqualTo("Contact us");
    }

    @Test
    void aTrailOfLinksIsNotTheHeadlineThatEndsIt() {
        var found = found("", """
                <nav><p>Home - Town - Swing bridge closes for the whole summer</p></nav>
                <h1>Swing bridge closes for the whole summer</h1>
                """);

        assertThat(found.headline()).isEqualTo("Swing bridge closes for the whole summer");
    }

    @Test
    void aHeadlineMayHoldADay() {
        var found = found("<title>Bridges this week</title>", "<h1>Swing bridge diary 12/19/2025</h1>");

        assertThat(found.headline()).isEqualTo("Swing bridge diary 12/19/2025");
    }

    @Test
    void aHeadingThatEndsATrailOfLinksIsNotTheHeadlineThatPeopleRead() {
        var found = found("""
                <meta property=og:title content="Lenne bridge: closed for the whole summer">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Swing bridge takes a summer off"}</script>
                """, """
                <ul><li><a href=/>Home</a></li><li><a href=/town>Town</a></li>
                <li><h1>Lenne bridge: closed for the whole summer</h1></li></ul>
                <div><h2>Swing bridge takes a summer off</h2></div>
                """);

        assertThat(found.headline()).isEqualTo("Swing bridge takes a summer off");
    }

    @Test
    void theMainHeadingWinsOverAnotherTitleForSearchEngines() {
        var found = found(
                "<meta property=og:title content='Lenne, Hallerfurt, divers: all you need to know'>",
                "<h1>Swing bridge closes for the summer</h1>");

        assertThat(found.headline()).isEqualTo("Swing bridge closes for the summer");
    }

    @Test
    void theDayIsTheOnePrintedBelowTheHeadline() {
        var found = found(
                "<meta property=article:published_time content=2024-03-19T01:30:00Z>",
                "<h1>Swing bridge closes for the summer</h1><p>March 18, 2024</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedAt()).isEqualTo("2024-03-19T01:30:00Z");
    }

    @Test
    void theDayPrintedAboveTheHeadlineIsThatOfTheVisit() {
        var found = found(
                "<meta property=article:published_time content=2024-03-18T20:30:00Z>",
                "<div>Tuesday, March 19, 2024</div><h1>Swing bridge closes for the summer</h1>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
    }

    @Test
    void aTimeElementBesideTheHeadlineTellsWhen() {
        var found = found("", """
                <nav><time datetime=2024-03-20T10:00:00Z>Wednesday</time></nav>
                <h1>Swing bridge closes for the summer</h1><time datetime=2024-03-18T10:00:00+01:00>Monday, 10 am</time>
                """);

        assertThat(found.publishedAt()).isEqualTo("2024-03-18T09:00:00Z");
        assertThat(found.publishedSource()).isEqualTo("time-tag");
    }

    @Test
    void aPageThatTellsOnlyItsLastChangeWasPublishedThenAtTheLatest() {
        var found = found("", "<h1>Swing bridge closes for the summer</h1><p>Last updated: March 18, 2024</p>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedSource()).isEqualTo("modified");
    }

    @Test
    void theAddressIsTheLastToTellTheDay() {
        var found = found(
                "<link rel=canonical href=https://bote.example/2024/03/18/bridge>",
                "<h1>Swing bridge closes for the summer</h1>");

        assertThat(found.publishedDate()).isEqualTo("2024-03-18");
        assertThat(found.publishedAt()).isNull();
        assertThat(found.publishedSource()).isEqualTo("url");
    }

    @Test
    void namesThatAreMarkedAsAuthorsBesideTheHeadlineAre() {
        var found = found("", """
                <aside><span class=author-name>Gull Reader</span></aside><h1>Swing bridge closes for the summer</h1>
                <div><span class=article-author>Noel Pargeter</span> <span>4 min</span></div>
                """);

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void aLinkToThePageOfAnAuthorNamesHim() {
        var found = found("", """
                <nav><a href=/author/gull>Gull Reader</a></nav><h1>Swing bridge closes for the summer</h1>
                <div><a href=https://harbour.example/author/npargeter>Noel Pargeter</a> <span>4 min</span></div>
                """);

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void aLinkMayNameAnAuthorByALoginNameAndAClassMayNot() {
        String top = "<h1>Swing bridge closes for the summer</h1><div><a %s>npargeter</a> <span>4 min</span></div>";

        assertThat(found("", top.formatted("rel=author href=/n")).authors()).containsExactly("npargeter");
        assertThat(found("", top.formatted("href=/author/n")).authors()).containsExactly("npargeter");
        assertThat(found("", top.formatted("class=author")).authors()).isEmpty();
        assertThat(found("", top.formatted("rel=author href=/n").replace("npargeter", "share"))
                        .authors())
                .isEmpty();
    }

    @Test
    void severalSingleWordsAreTopicsAndNoAuthors() {
        var found = found("", """
                <h1>Swing bridge closes for the summer</h1>
                <div class=post-author>Bridges, Ferries, Harbours</div>
                """);

        assertThat(found.authors()).isEmpty();
    }

    @Test
    void aMainHeadingWithADayIsNoByline() {
        var found =
                found("<title>Swing Bridge Weekly</title>", "<h1>Swing Bridge 12/19/2025</h1><p>By Noel Pargeter</p>");

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void aLineThatBeginsAsABylineNamesTheAuthorWhateverFollows() {
        var found = found("", """
                <h1>Swing bridge closes for the summer</h1>
                <p>by Noel Pargeter, asleep at last on the Lenne</p>
                """);

        assertThat(found.authors()).containsExactly("Noel Pargeter");
        assertThat(found.standfirst()).isNull();
    }

    @Test
    void theSectionBehindANameBesideATimeIsNoPartOfIt() {
        String top = "<h1>Swing bridge closes for the summer</h1>";

        assertThat(found("", top + "<p>Mar 18, 2024 • Peter Quay in Bridges</p>")
                        .authors())
                .containsExactly("Peter Quay");
        assertThat(found("", top + "<p>Peter Quay in bridges</p><p>Mar 18, 2024</p>")
                        .authors())
                .containsExactly("Peter Quay");
    }

    @Test
    void besideATimeOnlyAKnownGivenNameMakesAName() {
        String top = "<h1>Swing bridge closes for the summer</h1>";

        assertThat(found("", top + "<p>Mar 18, 2024 • Peter Quay</p>").authors())
                .containsExactly("Peter Quay");
        assertThat(found("", top + "<p>Mar 18, 2024 • Lenne Boats</p>").authors())
                .isEmpty();
        assertThat(found("", top + "<p>Mar 18, 2024</p><h2>Lenne Warnings</h2>").authors())
                .isEmpty();
    }

    @Test
    void quotationMarksAroundANameGo() {
        var found =
                found("<meta name=author content='\"Noel Pargeter\"'>", "<h1>Swing bridge closes for the summer</h1>");

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void theNameInTheBylineWinsOverALoginName() {
        var found = found(
                "<meta name=author content=npargeter>",
                "<h1>Swing bridge closes for the summer</h1><p>By Noel Pargeter</p>");

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void authorsWhoAreShownGoBeforeOneThatIsDeclared() {
        var found = found("<meta name=author content='Noel Pargeter'>", """
                <h1>Swing bridge closes for the summer</h1><div><a rel=author href=/a>Anna Merrick</a></div>
                <div><a rel=author href=/n>Noel Pargeter</a></div>
                """);

        assertThat(found.authors()).containsExactly("Anna Merrick", "Noel Pargeter");
    }

    @Test
    void authorsOfOtherArticlesAreNotAdded() {
        var found = found("<meta name=author content='Noel Pargeter'>", """
                <h1>Swing bridge closes for the summer</h1><div><a rel=author href=/n>Noel Pargeter</a></div>
                <aside><div><a rel=author href=/a>Anna Merrick</a></div></aside>
                """);

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void whoTookThePhotosIsNoAuthor() {
        String declared = """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Swing bridge closes for the summer",
                "author":[{"name":"Noel Pargeter"},{"name":"Anna Merrick"},{"name":"Peter Quay"}]}</script>
                """;

        assertThat(found(
                                declared,
                                "<h1>Swing bridge closes for the summer</h1><p>By Noel Pargeter</p>"
                                        + "<p>Photography by Anna Merrick and Peter Quay</p>")
                        .authors())
                .containsExactly("Noel Pargeter");
        assertThat(found(
                                declared,
                                "<h1>Swing bridge closes for the summer</h1><p>By Noel Pargeter, Anna Merrick</p>"
                                        + "<p>Contributions from</p><p>Peter Quay</p>")
                        .authors())
                .containsExactly("Noel Pargeter", "Anna Merrick");
    }

    @Test
    void aNameThatIsMarkedTwiceIsTheOneWithoutItsPaper() {
        var found = found("", """
                <h1>Swing bridge closes for the summer</h1><div class=author>Noel Pargeter Lenne Courier</div>
                <div class=author>Noel Pargeter</div>
                """);

        assertThat(found.authors()).containsExactly("Noel Pargeter");
    }

    @Test
    void theSiteIsNotItsOwnAuthor() {
        var found = found(
                "<meta property=og:site_name content='Hallerfurter Bote'><meta name=author content='Hallerfurter Bote'>",
                "<h1>Swing bridge closes for the summer</h1><p>By Hallerfurter Bote</p>");

        assertThat(found.authors()).isEmpty();
    }

    @Test
    void accessAndPublisherAreDeclared() {
        var found = found("""
                <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False",
                "publisher":{"name":"Hallerfurter Bote"}}</script>
                """, "<h1>Swing bridge closes for the summer</h1>");

        assertThat(found.access()).isEqualTo(Access.PAYWALLED);
        assertThat(found.publisher()).isEqualTo("Hallerfurter Bote");
    }

    private static Metadata found(String head, String top) {
        return BridgePage.metadata(head, top);
    }
}
