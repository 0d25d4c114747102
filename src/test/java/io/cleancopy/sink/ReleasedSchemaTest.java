package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The tables against those of the last release, which warehouses were made for: columns are added, and nothing else. The
 * released tables are the {@code schema.json} of a run of that release.
 */
class ReleasedSchemaTest {
    private static final Path RELEASED = Path.of("src/test/resources/schema/released.json");

    @Test
    void theTablesHoldWhatTheLastReleasePromised() throws IOException {
        assertThat(SchemaChanges.faults(released(), SchemaChanges.current())).isEmpty();
    }

    @Test
    void columnsAreNeverTakenAwayRenamedOrRetyped() throws IOException {
        var now = released();
        columns(now, "articles").remove(2);
        column(now, "articles", "headline").put("name", "title");
        column(now, "articles", "words").put("type", "int64");
        tables(now).remove(6);

        assertThat(SchemaChanges.faults(released(), now))
                .containsExactly(
                        "articles.publisher is gone",
                        "articles.headline is gone",
                        "articles.words is int64, it was int32",
                        "articles.title is new: raise Tables.SCHEMA_VERSION above 1",
                        "duplicates is gone");
    }

    @Test
    void columnsAreMissingWhereTheyWereBefore() throws IOException {
        var now = released();
        column(now, "articles", "headline").put("nullable", false);
        column(now, "media", "kind").put("nullable", true);

        assertThat(SchemaChanges.faults(released(), now))
                .containsExactly(
                        "articles.headline must have a value, it could be null",
                        "media.kind may be null, it had a value");
    }

    @Test
    void columnsKeepTheirOrder() throws IOException {
        var now = released();
        var columns = columns(now, "related");
        columns.add(0, columns.remove(3));

        assertThat(SchemaChanges.faults(released(), now)).containsExactly("related has its columns in another order");
    }

    @Test
    void aNewColumnMayBeNullAndRaisesTheVersion() throws IOException {
        var now = released();
        columns(now, "media").add(3, column("alt", "string", true));

        assertThat(SchemaChanges.faults(released(), now))
                .containsExactly("media.alt is new: raise Tables.SCHEMA_VERSION above 1");
        now.put("schema_version", 2L);
        assertThat(SchemaChanges.faults(released(), now)).isEmpty();
        columns(now, "media").add(column("width", "int32", false));
        assertThat(SchemaChanges.faults(released(), now))
                .containsExactly("media.width is new and must be nullable: rows of older runs have no value");
    }

    @Test
    void theVersionNeverGoesDown() throws IOException {
        var now = released();
        now.put("schema_version", 0L);

        assertThat(SchemaChanges.faults(released(), now)).containsExactly("the version is 0, it was 1");
    }

    private static Map<String, @Nullable Object> released() throws IOException {
        return Json.readObject(Files.readString(RELEASED));
    }

    private static Map<String, @Nullable Object> column(String name, String type, boolean nullable) {
        return Json.readObject(
                "{\"name\": \"" + name + "\", \"type\": \"" + type + "\", \"nullable\": " + nullable + "}");
    }

    private static Map<String, @Nullable Object> column(
            Map<String, @Nullable Object> schema, String table, String column) {
        return SchemaChanges.named(columns(schema, table), column);
    }

    private static List<Map<String, @Nullable Object>> columns(Map<String, @Nullable Object> schema, String table) {
        return SchemaChanges.list(SchemaChanges.named(tables(schema), table), "columns");
    }

    private static List<Map<String, @Nullable Object>> tables(Map<String, @Nullable Object> schema) {
        return SchemaChanges.list(schema, "tables");
    }
}
