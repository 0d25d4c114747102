package io.cleancopy.cli;

import io.cleancopy.json.Json;
import io.cleancopy.model.Article;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Landed;
import io.cleancopy.sink.Landing;
import io.cleancopy.sink.SideRow;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article as JSON: the columns that a run would write, but for those that only a run can tell. */
final class ArticleJson {
    static final Set<String> OF_A_RUN = Set.of(
            "article_id",
            "version",
            "seq",
            "duplicate_of",
            "source_sha256",
            "content_sha256",
            "settings",
            "run_id",
            "schema_version");
    private static final Landing NO_RUN = new Landing("", 0, "", "", "", "", null);

    private ArticleJson() {}

    static String of(Article article) {
        var landed = new Landed(article, NO_RUN);
        var values = values(Tables.ARTICLES, landed);
        values.put("media", rows(Tables.MEDIA, landed, article.metadata().media()));
        values.put("related", rows(Tables.RELATED, landed, article.metadata().related()));
        return Json.writePretty(values);
    }

    private static <T> List<Map<String, @Nullable Object>> rows(Table<SideRow<T>> table, Landed landed, List<T> items) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        items.forEach(item -> rows.add(values(table, new SideRow<>(landed, 0, item))));
        return rows;
    }

    private static <R> Map<String, @Nullable Object> values(Table<R> table, R row) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (Column<R> column : table.columns()) {
            if (!OF_A_RUN.contains(column.name())) {
                values.put(column.name(), json(column.value().apply(row)));
            }
        }
        return values;
    }

    /** Days and instants become ISO 8601 text. */
    private static @Nullable Object json(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof List<?> ? value : value.toString();
    }
}
