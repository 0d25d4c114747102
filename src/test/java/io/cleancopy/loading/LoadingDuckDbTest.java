package io.cleancopy.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.docs.MarkedDocument;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialects;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code src/docs/loading/duckdb.md} says is what DuckDB does with the printed tables and the files of runs. */
@ExtendWith(NightsOnce.class)
class LoadingDuckDbTest {
    private final List<Path> runs;
    private final Recipe recipe = new Recipe("duckdb");
    private Connection connection;
    private Database database;

    LoadingDuckDbTest(Nights nights) {
        runs = nights.runs();
    }

    @BeforeEach
    void makeTables() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        database = new Database(connection);
        database.run(Dialects.byId("duckdb").print(Tables.ALL));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void holdsTheNewestRowsOfEachNight() throws SQLException {
        for (int nights = 1; nights <= runs.size(); nights++) {
            load(runs.get(nights - 1));

            assertHolds(runs.subList(0, nights));
        }
    }

    @Test
    void isTheSameWhenRunsAreLoadedTwiceAndOutOfOrder() throws SQLException {
        for (int night : new int[] {0, 0, 2, 1, 0}) {
            load(runs.get(night));
        }

        assertHolds(runs);
    }

    @Test
    void leavesColumnsEmptyThatAFileHasNotYet() throws SQLException {
        database.run("ALTER TABLE articles ADD COLUMN reading_minutes INTEGER");

        load(runs.get(0));

        assertThat(database.query("SELECT count(*) AS rows, count(reading_minutes) AS filled FROM articles"))
                .containsExactly(Map.of("rows", 3L, "filled", 0L));
    }

    @Test
    void showsTheLatestVersionOfEachArticle() throws SQLException {
        for (var run : runs) {
            load(run);
        }

        database.run(recipe.block("latest"));

        assertThat(database.query("SELECT source FROM articles_latest WHERE headline LIKE 'Fish market%'"))
                .containsExactly(Map.of("source", "market-hall.html"));
        assertThat(database.query("SELECT headline, version FROM articles_latest ORDER BY headline"))
                .containsExactly(
                        Map.of("headline", "A bridge too short", "version", 1L),
                        Map.of("headline", "Fish market moves indoors", "version", 1L),
                        Map.of("headline", "The \"Gull\", late again, is sold", "version", 2L));
    }

    @Test
    void theReadmeFindsTheSameInTheFiles() throws SQLException {
        for (var run : runs) {
            load(run);
        }
        database.run(recipe.block("latest"));

        var inFiles = new MarkedDocument(Path.of("README.md"))
                .fencedIn("current")
                .replace("output/", runs.get(0).getParent() + "/");

        assertThat(database.query(
                        "SELECT * EXCLUDE (run) FROM (" + inFiles.strip().replaceFirst(";$", "") + ")"))
                .containsExactlyInAnyOrderElementsOf(database.query("SELECT * FROM articles_latest"));
    }

    @Test
    void countsWhatTheManifestPromised() throws SQLException {
        load(runs.get(0));

        assertThat(database.query(recipe.block("check", runs.get(0))))
                .containsExactly(Map.of("run_id", "20260107T021500Z", "promised", 3L, "loaded", 3L));
    }

    @Test
    void readsTheSameFromCsv() throws SQLException {
        database.run(recipe.block("csv", runs.get(0)));

        assertThat(database.query("SELECT * FROM incoming"))
                .containsExactlyInAnyOrderElementsOf(Rows.of(runs.get(0), Tables.ARTICLES));
    }

    @Test
    void knowsWhatEachColumnIs() throws SQLException {
        for (Table<?> table : Tables.ALL) {
            assertThat(database.query(
                            "SELECT column_name, comment, is_nullable FROM duckdb_columns() WHERE table_name = '"
                                    + table.name() + "' ORDER BY column_index"))
                    .isEqualTo(table.columns().stream()
                            .map(column -> Map.<String, Object>of(
                                    "column_name",
                                    column.name(),
                                    "comment",
                                    column.doc(),
                                    "is_nullable",
                                    column.nullable()))
                            .toList());
        }
    }

    private void load(Path run) throws SQLException {
        database.run(recipe.block("run", run));
    }

    private void assertHolds(List<Path> runs) throws SQLException {
        for (Table<?> table : Tables.ALL) {
            assertThat(database.query("SELECT * FROM " + table.name()))
                    .as(table.name())
                    .containsExactlyInAnyOrderElementsOf(Rows.held(runs, table));
        }
    }
}
