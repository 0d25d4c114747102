package io.cleancopy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.PublishedRun;
import io.cleancopy.loading.Database;
import io.cleancopy.loading.Nights;
import io.cleancopy.loading.Rows;
import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every database; it is read back by its own driver. */
interface LoadContract {
    Nights nights();

    Target target();

    /** To the database that the target names. */
    Connection connect() throws SQLException;

    @Test
    default void holdsTheNewestRowsOfEachNight() throws SQLException {
        var runs = nights().runs();
        for (int night = 1; night <= runs.size(); night++) {
            assertThat(load(runs.get(night - 1))).hasSize(1);

            assertHolds(runs.subList(0, night));
        }
    }

    @Test
    default void loadsWhatIsMissingAndNothingTwice() throws SQLException {
        load(nights().runs().get(0));

        assertThat(load(null)).containsExactly("20260108T021500Z", "20260109T021500Z");
        assertThat(load(null)).isEmpty();
        assertHolds(nights().runs());
        assertThat(query("SELECT run_id, sequence, articles FROM cleancopy_runs WHERE loaded_at IS NOT NULL"
                        + " ORDER BY sequence"))
                .containsExactly(
                        Map.of("run_id", "20260107T021500Z", "sequence", 1L, "articles", 3L),
                        Map.of("run_id", "20260108T021500Z", "sequence", 2L, "articles", 2L),
                        Map.of("run_id", "20260109T021500Z", "sequence", 3L, "articles", 1L));
    }

    @Test
    default void keepsTheRowsOfALaterRunThatCameFirst() throws SQLException {
        for (int night : new int[] {2, 0, 1}) {
            load(nights().runs().get(night));
        }

        assertHolds(nights().runs());
    }

    @ParameterizedTest
    @EnumSource(BrokenCommit.When.class)
    default void loadsExactlyOnceWhateverBecomesOfTheCommit(BrokenCommit.When when) throws SQLException {
        var run = PublishedRun.all(nights().output()).get(0);
        try (var connection = target().open()) {
            var loader = new RunLoader(BrokenCommit.of(connection, when), target().engine(), "the test");

            assertThatThrownBy(() -> loader.load(run))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("Cannot tell whether run 20260107T021500Z is loaded into the test: The line is dead."
                            + " Start the same command again: it asks the database, and loads what is missing.");
        }

        assertThat(load(null)).hasSize(when == BrokenCommit.When.BEFORE ? 3 : 2);
        assertHolds(nights().runs());
    }

    @Test
    default void leavesNothingOfARunWhoseRowsAreFewerThanItsManifestPromises() throws SQLException {
        var run = PublishedRun.all(nights().output()).get(0);
        var more = new PublishedRun(
                run.runId(), run.sequence(), run.articles() + 1, run.folder(), run.manifestSha256(), run.parts());

        assertThatThrownBy(() -> loadAlone(more))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot load run 20260107T021500Z: its manifest promises 4 rows of articles, 3 arrived."
                        + " Nothing of it was loaded: restore the run.");
        assertThat(query("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"))
                .isEmpty();
    }

    @Test
    default void addsTheColumnsOfARunAndReadsItsFolders() throws Exception {
        load(nights().runs().get(1));
        var shaped = Shaped.run(nights());

        assertThat(shaped.parts()).anyMatch(part -> part.path().startsWith("articles/publisher=The Quay/part-"));
        loadAlone(shaped);

        assertThat(query("SELECT * FROM articles WHERE run_id = '" + shaped.runId() + "'"))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(Rows.of(shaped.folder(), Tables.ARTICLES));
        assertThat(query("SELECT body_markdown FROM articles WHERE run_id <> '" + shaped.runId() + "'"))
                .hasSize(1)
                .allMatch(row -> row.get("body_markdown") == null);
    }

    @Test
    default void saysWhichColumnARunLacks() throws Exception {
        loadAlone(Shaped.run(nights()));

        assertThatThrownBy(() -> load(nights().runs().get(0)))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot fill the table articles: it asks for a value of \"body_paragraphs\", a column that"
                        + " the run does not have. ALTER TABLE articles ALTER COLUMN \"body_paragraphs\" DROP NOT NULL"
                        + " mends that.");
    }

    @Test
    default void refusesAnotherRunOfTheSameName() throws SQLException {
        load(nights().runs().get(0));
        var run = PublishedRun.all(nights().output()).get(0);
        var other = new PublishedRun(run.runId(), 1, run.articles(), run.folder(), "0".repeat(64), run.parts());

        assertThatThrownBy(() -> loadAlone(other))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the database has another run of that name");
    }

    @Test
    default void refusesARunWithoutFilesThatItReads() {
        var run = PublishedRun.all(nights().output()).get(0);

        assertThatThrownBy(() -> loadAlone(only("jsonl", run)))
                .isInstanceOf(InputException.class)
                .hasMessageMatching(
                        "Cannot load run 20260107T021500Z: it has no files in .*csv, which (postgres|duckdb)"
                                + " is loaded from\\. Write them: run --full --format (csv|parquet)\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    default void refusesAFileThatIsNotWhatTheManifestSays(String content, @TempDir Path folder) throws Exception {
        var run = PublishedRun.all(nights().output()).get(0);
        for (var part : run.parts()) {
            Files.createDirectories(folder.resolve(part.path()).getParent());
            Files.copy(run.folder().resolve(part.path()), folder.resolve(part.path()));
        }
        Files.copy(run.folder().resolve("manifest.json"), folder.resolve("manifest.json"));
        var moved = new PublishedRun(run.runId(), 1, run.articles(), folder, run.manifestSha256(), run.parts());
        var damaged = folder.resolve(
                "rejects/part-00000." + target().engine().formats().get(0));
        var bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2]++;
        Files.write(damaged, content.isEmpty() ? bytes : content.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> loadAlone(moved))
                .isInstanceOf(InputException.class)
                .hasMessage("Cannot use \"" + damaged
                        + "\": it is missing, or not what the manifest of its run says. Restore the run.");
    }

    /** Of one run, or of all; returns the names of those that were loaded. */
    default List<String> load(@Nullable Path run) {
        var loaded = new ArrayList<String>();
        new Loading(target())
                .load(
                        nights().output(),
                        run == null ? null : run.getFileName().toString().substring("run=".length()),
                        done -> loaded.add(done.runId()));
        return loaded;
    }

    default void loadAlone(PublishedRun run) throws SQLException {
        try (var connection = target().open()) {
            new RunLoader(connection, target().engine(), "the test").load(run);
        }
    }

    static PublishedRun only(String format, PublishedRun run) {
        return new PublishedRun(
                run.runId(),
                run.sequence(),
                run.articles(),
                run.folder(),
                run.manifestSha256(),
                run.parts().stream()
                        .filter(part -> part.format().equals(format))
                        .toList());
    }

    default List<Map<String, Object>> query(String sql) throws SQLException {
        try (var connection = connect()) {
            return new Database(connection).query(sql);
        }
    }

    default void assertHolds(List<Path> runs) throws SQLException {
        try (var connection = connect()) {
            var database = new Database(connection);
            for (Table<?> table : Tables.ALL) {
                assertThat(database.query("SELECT * FROM " + table.name()))
                        .as(table.name())
                        .containsExactlyInAnyOrderElementsOf(Rows.held(runs, table));
            }
        }
    }
}
