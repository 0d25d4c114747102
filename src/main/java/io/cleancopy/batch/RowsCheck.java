package io.cleancopy.batch;

import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Table;
import io.cleancopy.source.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rows of a run: articles are those of its ledger, each once; rows beside belong to one of them; and all formats
 * have the same rows in the same order.
 */
final class RowsCheck {
    private static final String ARTICLES = "articles";
    private static final String ID = "article_id";
    private static final String VERSION = "version";

    private final Path folder;
    private final String run;
    private final ArticleKeys articles;
    private final Consumer<Fault> faults;
    private final List<PartFile> parts;
    /** Of each file in the first of its formats. */
    private final Map<String, Long> digests = new HashMap<>();

    /** Of the articles in each format. */
    private final Map<String, Long> sums = new TreeMap<>();

    RowsCheck(OutputFolder output, Manifest manifest, ArticleKeys articles, Consumer<Fault> faults) {
        this.folder = output.published(manifest.runId());
        this.run = OutputFolder.RUN + manifest.runId();
        this.articles = articles;
        this.faults = faults;
        this.parts = manifest.files().stream()
                .filter(file -> file.containsKey("table"))
                .map(file -> PartFiles.read(Fields.of(file)))
                .toList();
    }

    void check() throws IOException {
        for (var table : SchemaFile.read(folder)) {
            var key = Key.of(table);
            for (var part : parts) {
                if (key != null && part.table().equals(table.name())) {
                    check(part, key);
                }
            }
        }
        sums.forEach((format, sum) -> {
            if (sum != articles.digest()) {
                faults.accept(new Fault(
                        run + "/" + ARTICLES,
                        "in " + format + " each article of the ledger once",
                        "others",
                        Fault.RESTORE));
            }
        });
    }

    /**
     * By what the rows of a table are known.
     *
     * @param version empty: the table has none
     * @param refers whether each row belongs to an article of the run
     */
    private record Key(String id, String version, boolean refers) {
        /** Null when the columns that were asked for do not tell. */
        static @Nullable Key of(Table<?> table) {
            var names = table.columns().stream().map(column -> column.name()).toList();
            if (names.contains(ID) && names.contains(VERSION)) {
                return new Key(
                        ID, VERSION, names.contains("seq") || table.name().equals(ARTICLES));
            }
            return names.contains("source") ? new Key("source", "", false) : null;
        }
    }

    private void check(PartFile part, Key key) throws IOException {
        long digest = 0;
        long sum = 0;
        @Nullable String stranger = null;
        try (var rows = TableRows.open(folder.resolve(part.path()), key.id(), key.version())) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                digest = digest * 31 + row.text().hashCode() * 31L + row.number();
                sum += ArticleKeys.digest(row.text(), row.number());
                if (key.refers() && !articles.has(row.text(), row.number())) {
                    stranger = row.text() + " version " + row.number();
                }
            }
        }
        if (stranger != null) {
            tell(part, "articles of the run's ledger", stranger);
        }
        if (part.table().equals(ARTICLES)) {
            sums.merge(part.format(), sum, Long::sum);
        }
        compare(part, digest);
    }

    private void compare(PartFile part, long digest) {
        String name = part.path().substring(0, part.path().lastIndexOf('.'));
        var first = digests.putIfAbsent(name, digest);
        if (first != null && first != digest) {
            tell(part, "the rows of the other formats", "others, or another order");
        }
    }

    private void tell(PartFile part, String expected, String found) {
        faults.accept(new Fault(run + "/" + part.path(), expected, found, Fault.RESTORE));
    }
}
