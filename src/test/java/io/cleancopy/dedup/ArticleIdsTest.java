package io.cleancopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Article;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.MetadataBuilder;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdsTest {
    private static final String BODY = "The bridge over the Elm opened on Monday. ".repeat(20);

    @Test
    void keepsTheIdOfAUrlWhenTheTextChanges() {
        var first = article("Elm Post", "https://elm.example/bridge", "Bridge opens");
        var later = article("Elm Post", "https://elm.example/bridge", "Bridge opens at last");

        assertThat(ArticleIds.id(first, BODY)).isEqualTo(ArticleIds.id(later, "Another text."));
    }

    @Test
    void tellsPublishersApart() {
        assertThat(ArticleIds.id(article("Elm Post", null, "Bridge opens"), BODY))
                .isNotEqualTo(ArticleIds.id(article("Oak Times", null, "Bridge opens"), BODY));
    }

    @ParameterizedTest
    @CsvSource({"BRIDGE  opens, true", "'Bridge, opens!', true", "Bridges open, false"})
    void comparesHeadlinesFolded(String headline, boolean same) {
        String id = ArticleIds.id(article("Elm Post", null, "Bridge opens"), BODY);

        assertThat(ArticleIds.id(article("Elm Post", null, headline), BODY).equals(id))
                .isEqualTo(same);
    }

    @Test
    void looksAtTheStartOfTheBodyOnly() {
        var article = article("Elm Post", null, "Bridge opens");

        assertThat(ArticleIds.id(article, BODY + "More was told later."))
                .isEqualTo(ArticleIds.id(article, BODY))
                .isNotEqualTo(ArticleIds.id(article, "More was told later." + BODY));
    }

    @Test
    void looksPastAnyAmountOfPunctuation() {
        var article = article(null, null, null);

        assertThat(ArticleIds.id(article, "- ".repeat(5000) + BODY)).isEqualTo(ArticleIds.id(article, BODY));
    }

    @Test
    void neverCutsACharacterInTwo() {
        var article = article(null, null, null);
        String letter = "\uD835\uDD38";

        assertThat(ArticleIds.id(article, "x" + letter.repeat(300)))
                .isEqualTo(ArticleIds.id(article, "x" + letter.repeat(301)));
    }

    @Test
    void hashesHeadlineAndBodyApart() {
        assertThat(ArticleIds.contentSha256(article(null, null, "ab"), "c"))
                .hasSize(64)
                .isNotEqualTo(ArticleIds.contentSha256(article(null, null, "a"), "bc"))
                .isNotEqualTo(ArticleIds.contentSha256(article(null, null, null), "abc"));
    }

    /** Ids are stored in warehouses: a change of the way they are made must be seen, and get another prefix. */
    @Test
    void makesTheIdsThatItAlwaysMade() {
        assertThat(ArticleIds.id(article("Elm Post", "https://elm.example/bridge", null), BODY))
                .isEqualTo("a1_c9aec9d61a264b4fc1dbe5e66e6601cd");
        assertThat(ArticleIds.id(article("Elm Post", null, "Bridge opens"), BODY))
                .isEqualTo("a1_e799fb31465ec110e5649ac8352296a9");
    }

    private static Article article(String publisher, String url, String headline) {
        var metadata = new MetadataBuilder();
        metadata.publisher(publisher);
        metadata.url(url);
        metadata.headline(headline);
        var page = new Page(
                new Origin("a.txt"), MediaType.TEXT, List.of(), Map.of(), new Decoding("UTF-8", "utf-8", 0), Map.of());
        return new Article(page, "en", List.of(), metadata.build(), List.of(), List.of(), List.of());
    }
}
