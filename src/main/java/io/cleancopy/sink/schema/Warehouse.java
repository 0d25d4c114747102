package io.cleancopy.sink.schema;

import io.cleancopy.sink.Column;
import java.util.Locale;
import java.util.Set;

/** The warehouses whose SQL is printed, and what differs between them. Timestamps are instants in all of them. */
public enum Warehouse {
    DUCKDB(new SqlTypes(
            "VARCHAR",
            "INTEGER",
            "BIGINT",
            "DOUBLE",
            "DATE",
            "TIMESTAMPTZ",
            "VARCHAR[]",
            "STRUCT({})[]",
            "{} VARCHAR")),
    /** Lists are jsonb and not text[]: CSV has them as JSON text, which COPY reads into jsonb as it stands. */
    POSTGRES(
            new SqlTypes("text", "integer", "bigint", "double precision", "date", "timestamptz", "jsonb", "jsonb", "")),
    BIGQUERY(new SqlTypes(
            "STRING",
            "INT64",
            "INT64",
            "FLOAT64",
            "DATE",
            "TIMESTAMP",
            "ARRAY<STRING>",
            "ARRAY<STRUCT<{}>>",
            "{} STRING")) {
        @Override
        String name(String name) {
            return inBackticks(name);
        }

        @Override
        String literal(String text) {
            return withBackslashes(text);
        }

        /** An array is never null there, and may not be declared so. */
        @Override
        String required(Column<?> column) {
            return column.isList() ? "" : super.required(column);
        }
    },
    /** LTZ, an instant: what Parquet's timestamps in UTC become. */
    SNOWFLAKE(new SqlTypes("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "DATE", "TIMESTAMP_LTZ(6)", "ARRAY", "ARRAY", "")),
    /** Every name is quoted: words such as language and text may be reserved there, and case does not count. */
    REDSHIFT(new SqlTypes(
            "VARCHAR(65535)", "INTEGER", "BIGINT", "DOUBLE PRECISION", "DATE", "TIMESTAMPTZ", "SUPER", "SUPER", "")) {
        @Override
        String name(String name) {
            return "\"" + name + "\"";
        }
    },
    SPARK(new SqlTypes(
            "STRING",
            "INT",
            "BIGINT",
            "DOUBLE",
            "DATE",
            "TIMESTAMP",
            "ARRAY<STRING>",
            "ARRAY<STRUCT<{}>>",
            "{}: STRING")) {
        @Override
        String name(String name) {
            return inBackticks(name);
        }

        @Override
        String literal(String text) {
            return withBackslashes(text);
        }
    };

    /** Those of our names that SQL keeps for itself. */
    static final Set<String> RESERVED = Set.of("from", "to");

    private final SqlTypes types;

    Warehouse(SqlTypes types) {
        this.types = types;
    }

    /** The name users see, and that of its {@link Dialect}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type(Column<?> column) {
        return types.of(column) + required(column);
    }

    /** The column's type where it need not have a value. */
    public String optionalType(Column<?> column) {
        return types.of(column);
    }

    String required(Column<?> column) {
        return column.nullable() ? "" : " NOT NULL";
    }

    /** A table's or column's name, in quotes where it needs them. */
    String name(String name) {
        return RESERVED.contains(name) ? "\"" + name + "\"" : name;
    }

    /** A text as SQL has it, in single quotes. */
    String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String inBackticks(String name) {
        return RESERVED.contains(name) ? "`" + name + "`" : name;
    }

    private static String withBackslashes(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
