package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationsTest {
    @Test
    void whatThePageSaysAboutItselfIsKept() {
        assertThat(page("""
                <html lang="en-GB"><head><title> Boats lie
                  still &amp;amp; dry </title>
                <meta property="og:title" content="Boats lie still"><meta property="og:site_name" content="Harbour Post">
                <meta name="OG:URL" content="https://harbour.example/boats"><meta property="og:image" content="x.jpg">
                <meta property="og:description" content="They do."><meta name="description" content="Still.">
                <meta property="article:published_time" content="2024-03-18T10:00:00Z">
                <meta property="article:modified_time" content="2024-03-19"><meta property="article:section" content="Sea">
                <meta name="author" content="Ann Quay"><meta name="Keywords" content="boats, quay">
                <link rel="Canonical nofollow" href="https://harbour.example/b"><link rel="icon" href="i.png"></head>
                """).declared())
                .isEqualTo(Map.ofEntries(
                        Map.entry("lang", "en-GB"),
                        Map.entry("title", "Boats lie still & dry"),
                        Map.entry("og:title", "Boats lie still"),
                        Map.entry("og:site_name", "Harbour Post"),
                        Map.entry("og:url", "https://harbour.example/boats"),
                        Map.entry("og:image", "x.jpg"),
                        Map.entry("og:description", "They do."),
                        Map.entry("description", "Still."),
                        Map.entry("article:published_time", "2024-03-18T10:00:00Z"),
                        Map.entry("article:modified_time", "2024-03-19"),
                        Map.entry("article:section", "Sea"),
                        Map.entry("author", "Ann Quay"),
                        Map.entry("keywords", "boats, quay"),
                        Map.entry("canonical", "https://harbour.example/b")));
    }

    @Test
    void theFirstThatIsNotEmptyWins() {
        assertThat(page("<meta name=date content=' '><meta name=date value=2024-03-18><meta name=date content=2019>")
                        .declared())
                .isEqualTo(Map.of("date", "2024-03-18"));
    }

    @Test
    void ofNamesAndTagsAllAreKept() {
        assertThat(page("<meta name=author content=' '><meta name=author content=Ann><meta name=Author content=Bo>"
                                + "<meta name=author content=Ann><meta property=article:tag content=Boats>")
                        .declared())
                .isEqualTo(Map.of("author", "Ann\nBo", "article:tag", "Boats"));
    }

    @Test
    void scriptsThatWereMadeReadyForAnAttributeAreRead() {
        String script = "{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-03-18&quot;}";

        assertThat(page("<script type='application/ld+json'>" + script + "</script>")
                        .declared())
                .containsEntry("json-ld:datePublished", "2024-03-18");
        assertThat(page("<meta name='script:ld+json' content='" + script + "'>").declared())
                .containsEntry("json-ld:datePublished", "2024-03-18");
    }

    @Test
    void daysHaveManyNames() {
        assertThat(page("<meta name=DC.Created content=2024-03-18><meta http-equiv=last-modified content=2024-03-19>"
                                + "<meta name=x-pubdate content=2024-03-20><meta name=x-pubdate-label content=Monday>")
                        .declared())
                .isEqualTo(Map.of(
                        "dc.created", "2024-03-18", "last-modified", "2024-03-19", "meta:published", "2024-03-20"));
    }

    @Test
    void ofSeveralThingsInJsonLdTheOneThatThePageIsAboutIsKept() {
        assertThat(page("""
                <title>Boats lie still</title>
                <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Gulls are back","author":"Bo Mole"},
                {"@type":"NewsArticle","headline":"Boats lie still","author":{"@id":"#ann"}}]</script>
                <script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#ann","name":"Ann Quay"},
                {"@type":"WebPage","name":"Boats lie still","datePublished":"2024-03-18"}]}</script>
                """).declared())
                .containsEntry("json-ld:headline", "Boats lie still")
                .containsEntry("json-ld:author", "Ann Quay")
                .containsEntry("json-ld:datePublished", "2024-03-18");
    }

    @Test
    void organisationsAreNoAuthors() {
        assertThat(fields("{'@type':'Article','author':[{'@type':'Organization','name':'Post'},{'name':'Ann Quay'}]}"))
                .containsEntry("author", "Ann Quay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"Article\",\"headline\":\"Boats\",}",
                "{\"@type\":\"Article\",\"headline\":\"Boats\",\"headline\":\"Gulls\"}",
                "/* made by hand */ {\"@type\":\"Article\",\"headline\":\"Boats\"}",
                "<!-- {\"@type\":\"Article\",\"headline\":\"Boats\"} -->",
                "{\"@type\":\"Article\",\"headline\":\"Boats\",\"description\":\"They \"lie\" still\"}",
                "{\"@type\":\"Article\",\"headline\":\"Boats\"",
                "{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Boats\",\"articleBody\":\"a\nb\"};"
            })
    void carelessJsonLdIsReadAsFarAsItCanBe(String script) {
        assertThat(fields(script)).containsEntry("headline", "Boats");
    }

    @Test
    void titlesOfDrawingsAreNotThePages() {
        assertThat(page("<body><svg><title>Menu</title></svg><p>Boats</p>").declared())
                .isEmpty();
    }

    @Test
    void theArticleOfJsonLdIsKept() {
        assertThat(page("""
                <script type="application/ld+json">{"@type":"Organization","name":"Post","url":"https://x.example"}</script>
                <script type="application/LD+JSON; charset=utf-8">
                //<![CDATA[
                {"@context":"https://schema.org","@graph":[{"@type":"WebPage","url":"w"},{"@type":["Thing","NewsArticle"],
                 "headline":"Boats lie
                 still &amp; dry","datePublished":"2024-03-18","author":[{"@type":"Person","name":"Ann Quay"},"Bo Mole",
                 {"name":"Ann Quay"},null,3],"publisher":{"name":"Post"},"isAccessibleForFree":false,"articleBody":"Long",
                 "description":"","keywords":["boats","quay"]}]};
                //]]></script><script type="application/ld+json">{"@type":"Article","headline":"Other","url":"o"}</script>
                """).declared())
                .isEqualTo(Map.of(
                        "json-ld:headline", "Boats lie still & dry",
                        "json-ld:datePublished", "2024-03-18",
                        "json-ld:author", "Ann Quay\nBo Mole\n3",
                        "json-ld:publisher", "Post",
                        "json-ld:isAccessibleForFree", "false",
                        "json-ld:keywords", "boats\nquay",
                        "json-ld:url", "w"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "}{",
                "null",
                "[null,[null]]",
                "{\"@type\":\"NewsArticle\"",
                "{\"@type\":\"NewsArticle\",\"headline\":",
                "{\"@type\":\"NewsArticle\",\"headline\":{\"a\":[",
                "{\"@type\":7,\"headline\":\"x\"}",
                "{\"@type\":[7,null],\"headline\":\"x\"}",
                "{\"@type\":\"JobPosting\",\"headline\":\"x\"}",
                "<![CDATA[",
                "]<![CDATA[["
            })
    void jsonLdThatIsBrokenOrOfNoArticleDeclaresNothing(String script) {
        assertThat(page("<script type='application/ld+json'>" + script + "</script>")
                        .declared())
                .isEmpty();
    }

    @Test
    void jsonLdNestedWithoutEndDeclaresNothing() {
        assertThat(fields("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
        assertThat(fields("{\"@graph\":".repeat(400) + "{\"@type\":\"Article\",\"url\":\"u\"}" + "}".repeat(400)))
                .containsEntry("url", "u");
    }

    private static Map<String, String> fields(String script) {
        return JsonLd.fields(List.of(script), Set.of());
    }
}
