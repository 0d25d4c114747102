package io.cleancopy.sink.schema;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dbt source with descriptions and data tests: what is never null, has a closed list of values, or names an article.
 * Texts are JSON strings, which YAML reads as well.
 */
final class DbtDialect implements Dialect {
    private static final String ARTICLE_ID = "article_id";

    @Override
    public String id() {
        return "dbt";
    }

    @Override
    public String print(List<Table<?>> tables) {
        return "# cleancopy, schema version " + Tables.SCHEMA_VERSION + "\n"
                + "version: 2\n\nsources:\n  - name: cleancopy\n"
                + "    description: \"cleaned articles, and what was left out of their pages\"\n"
                + "    tables:\n"
                + tables.stream().map(DbtDialect::table).collect(Collectors.joining());
    }

    private static String table(Table<?> table) {
        return "      - name: " + table.name() + "\n        description: " + Json.write(table.doc())
                + "\n        columns:\n"
                + table.columns().stream().map(column -> column(table, column)).collect(Collectors.joining());
    }

    private static String column(Table<?> table, Column<?> column) {
        String tests = (column.nullable() ? "" : "              - not_null\n")
                + accepted(AcceptedValues.of(table, column))
                + (namesAnArticle(table, column) ? article() : "");
        return "          - name: " + column.name() + "\n"
                + (isReserved(column) ? "            quote: true\n" : "")
                + "            description: " + Json.write(column.doc()) + "\n"
                + (tests.isEmpty() ? "" : "            data_tests:\n" + tests);
    }

    private static String accepted(List<String> values) {
        return values.isEmpty()
                ? ""
                : test("accepted_values", "                    values: " + Json.write(values) + "\n");
    }

    private static String article() {
        return test(
                "relationships",
                "                    to: source('cleancopy', 'articles')\n                    field: " + ARTICLE_ID
                        + "\n");
    }

    /** Arguments stand under their own key from dbt 1.10.5 on, which refuses to guess. */
    private static String test(String name, String arguments) {
        return "              - " + name + ":\n                  arguments:\n" + arguments;
    }

    private static boolean namesAnArticle(Table<?> table, Column<?> column) {
        return column.name().equals("duplicate_of")
                || column.name().equals(ARTICLE_ID) && !table.name().equals(Tables.ARTICLES.name());
    }

    /** A test of such a column asks for it in quotes. */
    private static boolean isReserved(Column<?> column) {
        return Warehouse.RESERVED.contains(column.name());
    }
}
