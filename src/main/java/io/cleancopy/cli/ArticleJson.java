package io.cleancopy.cli;

import io.cleancopy.json.Json;
import io.cleancopy.model.Article;
import io.cleancopy.model.Media;
import io.cleancopy.model.Related;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as JSON. What is a column of the output as well has the column's name. */
final class ArticleJson {
    private ArticleJson() {}

    static String of(Article article) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("source", article.page().origin().location());
        fields(values, article);
        values.put("language", article.language());
        values.put("body", article.text());
        values.put("paragraphs", article.body().size());
        values.put("words", article.words());
        values.put("characters", article.text().length());
        lists(values, article);
        values.put("quality_flags", article.flags());
        values.put("kept_ratio", article.keptRatio());
        values.put("removed_blocks", removedBlocks(article));
        values.put("charset", article.page().decoding().charset());
        return Json.writePretty(values);
    }

    private static void fields(Map<String, @Nullable Object> values, Article article) {
        var metadata = article.metadata();
        values.put("publisher", metadata.publisher());
        values.put("url", metadata.url());
        values.put("headline", metadata.headline());
        values.put("standfirst", metadata.standfirst());
        values.put("section", metadata.section());
        values.put("authors", metadata.authors());
        values.put("dateline", metadata.dateline());
        values.put("wire_source", metadata.wireSource());
        values.put("contributors", metadata.contributors());
        values.put("published_at", text(metadata.publishedAt()));
        values.put("published_date", text(metadata.publishedDate()));
        values.put("published_raw", metadata.publishedRaw());
        values.put("published_source", metadata.publishedSource());
        values.put("modified_at", text(metadata.modifiedAt()));
        values.put("access", metadata.access().id());
    }

    private static void lists(Map<String, @Nullable Object> values, Article article) {
        var metadata = article.metadata();
        values.put("tags", metadata.tags());
        values.put("corrections", metadata.corrections());
        values.put("media", metadata.media().stream().map(ArticleJson::values).toList());
        values.put(
                "related", metadata.related().stream().map(ArticleJson::values).toList());
    }

    private static Map<String, @Nullable Object> values(Media media) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("kind", media.kind().id());
        values.put("caption", media.caption());
        values.put("credit", media.credit());
        values.put("url", media.url());
        return values;
    }

    private static Map<String, @Nullable Object> values(Related related) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("label", related.label());
        values.put("headline", related.headline());
        values.put("url", related.url());
        return values;
    }

    private static long removedBlocks(Article article) {
        return article.removals().stream().filter(removal -> removal.whole()).count();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
