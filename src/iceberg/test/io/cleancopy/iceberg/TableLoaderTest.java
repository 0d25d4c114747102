package io.cleancopy.iceberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.CrashPoints;
import io.cleancopy.batch.Nights;
import io.cleancopy.batch.RunHistory;
import io.cleancopy.json.Json;
import io.cleancopy.model.OutputException;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.parquet.ParquetSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.Table;
import org.apache.iceberg.exceptions.ValidationException;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the table after nights, read by others: by Iceberg's own reader, and by DuckDB from the files. */
class TableLoaderTest {
    @TempDir
    Path dir;

    @Test
    void theTableHasTheLatestVersionOfEachArticleAndASnapshotOfEachRun() throws Exception {
        var nights = new Nights(dir).night().night();
        var first = load(nights);
        nights.night().night();
        var second = load(nights);

        assertThat(first).extracting(LoadedRun::runId).containsExactly("night-00", "night-01");
        assertThat(second).extracting(LoadedRun::runId).containsExactly("night-02", "night-03");
        assertThat(second).extracting(LoadedRun::replaced).containsExactly(2L, 2L);
        assertThat(load(nights)).isEmpty();
        var table = table(nights);
        assertThat(Readers.byIceberg(table)).isEqualTo(expected(nights)).hasSize(24);
        assertThat(Readers.byDuckDb(table)).isEqualTo(expected(nights));
        assertThat(Readers.snapshots(table)).isEqualTo(nights.runs());
        assertThat(Markers.lastRun(table)).isEqualTo("night-03");
        assertThat(Readers.orphans(table)).isEmpty();
    }

    @Test
    void aNewVersionDoesNotHaveTheOtherRowsWrittenAgain() throws Exception {
        var nights = new Nights(dir).night();
        load(nights);
        nights.page(0, " of May").run();
        load(nights);

        var summary = table(nights).currentSnapshot().summary();

        assertThat(summary)
                .containsEntry("added-records", "1")
                .containsEntry("added-position-deletes", "1")
                .doesNotContainKey("deleted-data-files");
    }

    @Test
    void aFileOfWhichMoreThanHalfIsReplacedIsWrittenAgain() throws Exception {
        var nights = new Nights(dir).night();
        load(nights);
        for (int i = 0; i < 4; i++) {
            nights.page(i, " of May");
        }
        nights.run();
        load(nights);

        var table = table(nights);

        assertThat(table.currentSnapshot().summary())
                .containsEntry("added-records", "6")
                .containsEntry("deleted-data-files", "1")
                .containsEntry("total-records", "6");
        assertThat(Readers.byDuckDb(table)).isEqualTo(expected(nights)).hasSize(6);
    }

    @Test
    void anOlderVersionDoesNotReplaceANewerOne() throws Exception {
        var nights = new Nights(dir).night();
        load(nights);
        nights.page(0, " of May").run();
        nights.page(0, " of June").run();
        load(nights);
        var before = Readers.byIceberg(table(nights));
        copyRun(nights, "night-01", "night-03", 4);

        var loaded = load(nights);

        assertThat(loaded).containsExactly(new LoadedRun("night-03", 0, 0));
        assertThat(Readers.byIceberg(table(nights))).isEqualTo(before);
    }

    @Test
    void tombstonesTakeArticlesOut() throws Exception {
        var nights = new Nights(dir).night();
        load(nights);
        var ids = new ArrayList<>(nights.newest().keySet());
        nights.page(0, " of May").run();
        addTombstones(nights.folder("night-01"), List.of(ids.get(3), ids.get(4), "never-seen"));

        var loaded = load(nights);

        assertThat(loaded).containsExactly(new LoadedRun("night-01", 1, 3));
        var expected = expected(nights);
        expected.remove(ids.get(3));
        expected.remove(ids.get(4));
        assertThat(Readers.byIceberg(table(nights))).isEqualTo(expected).hasSize(4);
    }

    @Test
    void aRunWithoutArticlesIsASnapshotToo() throws Exception {
        var nights = new Nights(dir).night().emptyPage().run();

        load(nights);

        assertThat(Readers.snapshots(table(nights))).containsExactly("night-00", "night-01");
    }

    @Test
    void columnsCanComeAndGo() throws Exception {
        var nights = new Nights(dir)
                .columns("article_id", "version", "body", "words")
                .night();
        load(nights);
        nights.columns("article_id", "version", "body", "media", "authors", "published_at")
                .page(0, " of May")
                .run();
        load(nights);

        var table = table(nights);

        assertThat(table.schema().columns())
                .extracting(Types.NestedField::name)
                .containsExactly("article_id", "version", "body", "words", "media", "authors", "published_at");
        assertThat(table.schema().findField("article_id").isRequired()).isTrue();
        assertThat(table.schema().findField("words").doc()).isEqualTo("words of body");
        assertThat(Readers.byIceberg(table)).isEqualTo(expected(nights));
    }

    @Test
    void aRunWithoutParquetIsRefused() {
        var nights = new Nights(dir).formats("jsonl").night();

        assertThatThrownBy(() -> load(nights))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot load run night-00: it has no Parquet files.");
    }

    @Test
    void aTableOfOtherRunsIsRefused() throws IOException {
        var nights = new Nights(dir.resolve("one")).night();
        load(nights);
        var other = new Nights(dir.resolve("other"));
        for (int i = 0; i < 2; i++) {
            other.night();
        }
        copyTree(other.folder("night-01"), nights.folder("night-01"));
        deleteTree(nights.folder("night-00"));

        assertThatThrownBy(() -> load(nights))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the last run there, night-00, is not in this folder");
    }

    /** Such as an engine that makes few large files of many small ones, between the look at the table and the commit. */
    @Test
    void aTableThatSomebodyChangesMeanwhileIsLeftAsItIs() throws Exception {
        var nights = new Nights(dir).night();
        load(nights);
        nights.page(0, " of May").run();
        var run = RunHistory.read(nights.output()).get(1);
        try (var catalog = OpenCatalog.open(choice(nights))) {
            var table = catalog.table();
            var prepared = new RunLoad(table, run).prepare();
            var other = catalog.table();
            other.newDelete().deleteFromRowFilter(Expressions.alwaysTrue()).commit();

            assertThatThrownBy(() -> prepared.transaction().commitTransaction())
                    .isInstanceOf(ValidationException.class);

            other.refresh();
            assertThat(Readers.byIceberg(other)).isEmpty();
            assertThat(Markers.lastRun(other)).isEqualTo("night-00");
        }
    }

    private List<LoadedRun> load(Nights nights) {
        var loaded = new ArrayList<LoadedRun>();
        new TableLoader(choice(nights), CrashPoints.fromSystem()).load(nights.output(), loaded::add);
        return loaded;
    }

    private static TableChoice choice(Nights nights) {
        return new TableChoice(nights.output().resolve("iceberg"), null, null, null, "cleancopy", "articles", Map.of());
    }

    private static Table table(Nights nights) throws IOException {
        try (var catalog = OpenCatalog.open(choice(nights))) {
            return catalog.table();
        }
    }

    static Map<String, String> expected(Nights nights) {
        var expected = new TreeMap<String, String>();
        nights.newest().forEach((id, row) -> expected.put(id, row.get("version") + " " + row.get("body")));
        return expected;
    }

    /** A run that brings again what an earlier one brought. */
    private static void copyRun(Nights nights, String from, String to, int sequence) throws IOException {
        copyTree(nights.folder(from), nights.folder(to));
        var manifest = nights.folder(to).resolve("manifest.json");
        var map = new LinkedHashMap<>(Json.readObject(Files.readString(manifest)));
        map.put("run_id", to);
        map.put("sequence", sequence);
        Files.writeString(manifest, Json.writePretty(map));
    }

    private static void addTombstones(Path run, List<String> ids) throws IOException {
        var column = new Column<String>("article_id", ColumnType.STRING, false, "the article", id -> id);
        var table = new io.cleancopy.sink.Table<>("tombstones", "articles that are gone", List.of(column));
        try (var out = Files.newOutputStream(run.resolve("tombstones.parquet"));
                var part = new ParquetSink().open(out, table, Map.of())) {
            for (String id : ids) {
                part.write(new Object[] {id});
            }
            part.finish();
        }
        var manifest = run.resolve("manifest.json");
        var map = new LinkedHashMap<>(Json.readObject(Files.readString(manifest)));
        var files = new ArrayList<Object>((List<?>) map.get("files"));
        files.add(Map.of(
                "table", "tombstones",
                "format", "parquet",
                "path", "tombstones.parquet",
                "rows", ids.size(),
                "bytes", 1,
                "sha256", ""));
        map.put("files", files);
        Files.writeString(manifest, Json.writePretty(map));
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (var file : tree.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
