package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialects;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {
    private final Shell shell = new Shell();

    @Test
    void printsAllTables() {
        assertThat(shell.run("schema", "--for", "postgres")).isZero();

        assertThat(shell.out()).isEqualTo(Dialects.byId("postgres").print(Tables.ALL));
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void printsForDbtWhatTheStarterHas() {
        assertThat(shell.run("schema", "--for", "dbt")).isZero();

        assertThat(shell.out()).isEqualTo(Dialects.byId("dbt").print(Tables.ALL));
    }

    @Test
    void printsOneTable() {
        assertThat(shell.run("schema", "--for", "avro", "--table", "media")).isZero();

        assertThat(shell.out()).isEqualTo(Dialects.byId("avro").print(List.of(Tables.MEDIA)));
    }

    @Test
    void saysWhatThereIsInPlaceOfWhatItDoesNotKnow() {
        assertThat(shell.run("schema", "--for", "oracle")).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err())
                .isEqualTo("Unknown schema dialect \"oracle\" in --for. Known: duckdb, postgres, bigquery, snowflake,"
                        + " redshift, spark, avro, json-schema, dbt\n");

        assertThat(shell.run("schema", "--for", "dbt", "--table", "pages")).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err())
                .isEqualTo("Unknown table \"pages\" in --table. Known: articles, media, related, lifted, removed,"
                        + " rejects, duplicates, tombstones, amended\n");
    }
}
