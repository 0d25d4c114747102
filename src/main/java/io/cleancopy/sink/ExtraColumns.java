package io.cleancopy.sink;

import static io.cleancopy.sink.Column.structs;
import static io.cleancopy.sink.Column.text;
import static io.cleancopy.sink.Column.texts;

import io.cleancopy.model.Block;
import io.cleancopy.model.Media;
import io.cleancopy.model.Related;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns that {@code articles} have on request: the body in other forms, and what else is in tables of its own. */
final class ExtraColumns {
    static final List<Column<Landed>> ALL = List.of(
            texts(
                    "body_paragraphs",
                    "the body as a list of its paragraphs, sub-headings and list items",
                    row -> row.article().body().stream().map(Block::text).toList()),
            text("body_markdown", "the body as Markdown", row -> Markdown.body(row.article())),
            structs(
                    "media",
                    "pictures, videos and graphics, as in the table media",
                    List.of("kind", "caption", "credit", "url"),
                    row -> row.article().metadata().media().stream()
                            .map(ExtraColumns::fields)
                            .toList()),
            structs(
                    "related",
                    "lines that lead to other articles, as in the table related",
                    List.of("label", "headline", "url"),
                    row -> row.article().metadata().related().stream()
                            .map(ExtraColumns::fields)
                            .toList()));

    private ExtraColumns() {}

    private static Map<String, @Nullable String> fields(Media media) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("kind", media.kind().id());
        fields.put("caption", media.caption());
        fields.put("credit", media.credit());
        fields.put("url", media.url());
        return fields;
    }

    private static Map<String, @Nullable String> fields(Related related) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("label", related.label());
        fields.put("headline", related.headline());
        fields.put("url", related.url());
        return fields;
    }
}
