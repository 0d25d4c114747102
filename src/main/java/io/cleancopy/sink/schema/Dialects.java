package io.cleancopy.sink.schema;

import java.util.List;
import java.util.stream.Collectors;

/** The dialects there are. */
public final class Dialects {
    private static final List<Dialect> ALL = List.of(
            new SqlDialect(Warehouse.DUCKDB),
            new SqlDialect(Warehouse.POSTGRES),
            new SqlDialect(Warehouse.BIGQUERY),
            new SqlDialect(Warehouse.SNOWFLAKE),
            new SqlDialect(Warehouse.REDSHIFT),
            new SqlDialect(Warehouse.SPARK),
            new AvroDialect(),
            new JsonSchemaDialect(),
            new DbtDialect());

    private Dialects() {}

    public static List<Dialect> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if there is none of that name; the sentence lists those there are */
    public static Dialect byId(String id) {
        for (var dialect : ALL) {
            if (dialect.id().equals(id)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("Unknown schema dialect \"" + id + "\" in --for. Known: "
                + ALL.stream().map(Dialect::id).collect(Collectors.joining(", ")));
    }
}
