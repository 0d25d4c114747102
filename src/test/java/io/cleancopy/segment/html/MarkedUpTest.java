package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedUpTest {
    @Test
    void microdataTellsAuthorsAndDays() {
        assertThat(page("""
                <article itemscope itemtype="https://schema.org/NewsArticle">
                <span itemprop="author" itemscope itemtype="https://schema.org/Person"><i>by</i> <b itemprop="name">Ann
                Quay</b></span><span itemprop=author>Bo Mole</span><meta itemprop="datePublished" content="2024-03-18">
                <time itemprop=dateModified datetime="2024-03-19">Tuesday</time></article>
                """).declared())
                .containsEntry("itemprop:author", "Ann Quay\nBo Mole")
                .containsEntry("itemprop:datePublished", "2024-03-18")
                .containsEntry("itemprop:dateModified", "2024-03-19")
                .containsEntry("time:modified", "2024-03-19 | Tuesday");
    }

    @Test
    void commentsHaveAuthorsOfTheirOwn() {
        assertThat(page("""
                <li itemscope itemtype="http://schema.org/Comment"><b itemprop=author>Gull</b>
                <meta itemprop=datePublished content="2024-03-20"></li><p class="comment-author">Gull</p>
                """).declared()).isEmpty();
    }

    @Test
    void linksAndClassesTellAuthors() {
        assertThat(page("""
                <p class="Article__AuthorName">Ann <b>Quay</b></p><a rel="noopener author" href="/ann">Ann Quay</a>
                <p class="author-bio">She rows.</p><p class="byline">%s</p><img class="author">
                """.formatted("long ".repeat(100))).declared())
                .hasSize(2)
                .containsEntry("class:author", "Ann Quay")
                .containsEntry("rel:author", "Ann Quay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example/author/ann-quay",
                "/en/authors/17/",
                "/Autor/ann",
                "/auteurs/ann-quay?page=2",
                "/blog?author=5f0c",
                "?author=ann"
            })
    void theAddressOfALinkMayBeThatOfAnAuthor(String address) {
        assertThat(page("<p>by <a href='%s'>Ann <b>Quay</b></a>".formatted(address))
                        .declared())
                .containsExactly(entry("link:author", "Ann Quay"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/authors",
                "/author/",
                "/authority/ann",
                "/automobile/ann",
                "/an-author/ann",
                "/bridges?coauthor=ann",
                "/bridges?author",
                "/tag/author"
            })
    void otherAddressesAreNot(String address) {
        assertThat(page("<p>by <a href='%s'>Ann Quay</a>".formatted(address)).declared())
                .isEmpty();
    }

    @Test
    void aLinkThatSaysItLeadsToAnAuthorIsOneMark() {
        assertThat(page("<a rel=author href='/author/ann'>Ann Quay</a>").declared())
                .containsExactly(entry("rel:author", "Ann Quay"));
    }

    @Test
    void timesAreKeptWithWhatIsSeenOfThem() {
        assertThat(page("""
                <time datetime="2024-03-18T10:00Z" class="entry-date published updated">18 <b>March</b></time>
                <time>yesterday</time><time datetime=""></time>
                """).declared())
                .hasSize(2)
                .containsEntry("time:published", "2024-03-18T10:00Z | 18 March")
                .containsEntry("time", "yesterday | yesterday");
    }

    @Test
    void timesMayBeElementsOfOtherNames() {
        assertThat(page("""
                <relative-time datetime="2024-03-18T10:00Z">on 18 March</relative-time>
                <abbr class="published" title="2024-03-17">a day before</abbr><abbr title="Lenne Railway">LR</abbr>
                """).declared())
                .hasSize(2)
                .containsEntry("time", "2024-03-18T10:00Z | on 18 March")
                .containsEntry("time:published", "2024-03-17 | a day before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "p class=author", "a rel=author href=x", "p itemprop=author"})
    void onlySoManyMarksAreKept(String tag) {
        var page = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            page.append('<').append(tag).append('>').append(i);
        }

        assertThat(page(page.toString()).declared().values())
                .allSatisfy(lines -> assertThat(lines.split("\n")).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void aPageInsideOfMarksIsNoAuthor() {
        String marks = "<div class=author><span itemprop=author>".repeat(2_000);

        assertThat(page(marks + "word ".repeat(200_000)).declared()).isEmpty();
    }
}
