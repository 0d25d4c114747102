package io.cleancopy.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialects;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code src/docs/loading/postgres.md} says is what Postgres does with the printed tables and the files of runs. */
@ExtendWith({NightsOnce.class, PostgresOnce.class})
class LoadingPostgresTest {
    private final List<Path> runs;
    private final Recipe recipe = new Recipe("postgres");
    private final Connection connection;
    private final Database database;
    private final Psql psql;

    LoadingPostgresTest(Nights nights, PostgresOnce.Server server) throws SQLException {
        runs = nights.runs();
        connection = server.connect();
        database = new Database(connection);
        psql = new Psql(connection);
    }

    @BeforeEach
    void makeTables() throws SQLException {
        database.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        database.run(Dialects.byId("postgres").print(Tables.ALL));
        database.run(recipe.block("indexes"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void holdsTheNewestRowsOfEachNight() throws Exception {
        for (int nights = 1; nights <= runs.size(); nights++) {
            load(runs.get(nights - 1));

            assertHolds(runs.subList(0, nights));
        }
    }

    @Test
    void isTheSameWhenRunsAreLoadedTwiceAndOutOfOrder() throws Exception {
        for (int night : new int[] {0, 0, 2, 1, 0}) {
            load(runs.get(night));
        }

        assertHolds(runs);
    }

    @Test
    void showsTheLatestVersionOfEachArticle() throws Exception {
        for (var run : runs) {
            load(run);
        }

        database.run(recipe.block("latest"));

        assertThat(database.query("SELECT version FROM articles_latest ORDER BY headline"))
                .containsExactly(Map.of("version", 1L), Map.of("version", 1L), Map.of("version", 2L));
        assertThat(database.query("SELECT source FROM articles_latest WHERE headline LIKE 'Fish market%'"))
                .containsExactly(Map.of("source", "market-hall.html"));
    }

    private void load(Path run) throws Exception {
        psql.run(recipe.block("run", run));
    }

    private void assertHolds(List<Path> runs) throws SQLException {
        for (Table<?> table : Tables.ALL) {
            assertThat(database.query("SELECT * FROM " + table.name()))
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(Rows.held(runs, table));
        }
    }
}
