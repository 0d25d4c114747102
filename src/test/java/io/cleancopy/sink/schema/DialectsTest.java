package io.cleancopy.sink.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.sink.Column;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DialectsTest {
    /** How each dialect begins the line of a column. */
    private static final Pattern COLUMN = Pattern.compile("^ {4}[\"`]?([a-z0-9_]+)[\"`]? [A-Za-z]"
            + "|^ {6,8}\"name\": \"([a-z0-9_]+)\""
            + "|^ {4}\"([a-z0-9_]+)\": \\{$"
            + "|^ {10}- name: ([a-z0-9_]+)$");

    static List<Dialect> dialects() {
        return Dialects.all();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void haveEveryColumnOfATableInOrder(Dialect dialect) {
        for (var table : Tables.ALL) {
            String printed = dialect.print(List.of(table));

            assertThat(columns(printed)).as(table.name()).isEqualTo(names(table));
            assertThat(printed).contains(table.name()).endsWith("\n");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void tellTheVersionOfTheSchemaAndWhatColumnsAre(Dialect dialect) {
        String printed = dialect.print(Tables.ALL);

        assertThat(printed).containsPattern("schema.version\"?:? " + Tables.SCHEMA_VERSION + "\\b");
        for (var table : Tables.ALL) {
            assertThat(printed).contains(quoted(printed, table.doc()));
            for (Column<?> column : table.columns()) {
                assertThat(printed).contains(quoted(printed, column.doc()));
            }
        }
    }

    /** The parts that no engine checks in the tests. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bigquery | articles | authors ARRAY<STRING> OPTIONS (description = 'people who wrote it; agencies are in wire_source'),",
                "bigquery | articles | version INT64 NOT NULL OPTIONS (description = '1 for the first content under this id, counting up'),",
                "bigquery | articles | corrections ARRAY<STRING> OPTIONS (description = 'corrections and editor\\'s notes'),",
                "bigquery | articles | ) OPTIONS (description = 'one row per cleaned article version');",
                "bigquery | removed | `to` INT64 NOT NULL OPTIONS (description = 'one past the last'),",
                "snowflake | articles | published_at TIMESTAMP_LTZ(6) COMMENT 'when published; null when only a day is known',",
                "snowflake | articles | tags ARRAY NOT NULL COMMENT 'tags and topics',",
                "snowflake | removed | \"from\" INTEGER NOT NULL COMMENT 'first code point of the block that was left out, from 0',",
                "snowflake | removed | ) COMMENT = 'what was left out of an article''s page, and why';",
                "redshift | articles | \"language\" VARCHAR(65535) NOT NULL,",
                "redshift | articles | \"tags\" SUPER NOT NULL,",
                "redshift | articles | COMMENT ON COLUMN \"articles\".\"tags\" IS 'tags and topics';",
                "spark | articles | tags ARRAY<STRING> NOT NULL COMMENT 'tags and topics',",
                "spark | removed | `from` INT NOT NULL COMMENT 'first code point of the block that was left out, from 0',",
                "spark | removed | ) COMMENT 'what was left out of an article\\'s page, and why';"
            })
    void sayItAsTheWarehouseDoes(String dialect, String table, String line) {
        var only = Tables.ALL.stream().filter(any -> any.name().equals(table)).toList();

        assertThat(Dialects.byId(dialect).print(List.copyOf(only)).lines().map(String::strip))
                .contains(line);
    }

    @Test
    void refuseAnUnknownName() {
        assertThatThrownBy(() -> Dialects.byId("oracle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown schema dialect \"oracle\" in --for. Known: duckdb, postgres, bigquery, snowflake,"
                        + " redshift, spark, avro, json-schema, dbt");
    }

    private static List<String> columns(String printed) {
        var found = new ArrayList<String>();
        for (var line : printed.lines().toList()) {
            var matcher = COLUMN.matcher(line);
            if (matcher.find()) {
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    if (matcher.group(i) != null) {
                        found.add(matcher.group(i));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> names(Table<?> table) {
        return table.columns().stream().<String>map(Column::name).toList();
    }

    /** A description as the text has it: with its apostrophe as it is, doubled, or behind a backslash. */
    private static String quoted(String printed, String doc) {
        for (var apostrophe : List.of("''", "\\'")) {
            String escaped = doc.replace("'", apostrophe);
            if (printed.contains(escaped)) {
                return escaped;
            }
        }
        return doc;
    }
}
