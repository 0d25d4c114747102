package io.cleancopy.sink;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One numbered part of a run: all tables, in all formats chosen. Nothing of it has its final name before
 * {@link #finish}; closing it unfinished leaves nothing. Part 0 has a file for every table, so that each table has a
 * header and a schema; later parts only for tables with rows. Not for sharing between threads.
 */
public final class TableParts implements Closeable {
    private final Path runDir;
    private final int number;
    private final List<Sink> sinks;
    private final Map<String, String> metadata;
    private final List<Table<?>> tables;
    private final ArticleShape shape;
    private final String folder;
    private final Map<Table<?>, List<StagedFile>> files = new LinkedHashMap<>();

    private TableParts(
            Path runDir,
            int number,
            List<Sink> sinks,
            Map<String, String> metadata,
            List<Table<?>> tables,
            ArticleShape shape,
            String folder) {
        this.runDir = runDir;
        this.number = number;
        this.sinks = List.copyOf(sinks);
        this.metadata = Map.copyOf(metadata);
        this.tables = List.copyOf(tables);
        this.shape = shape;
        this.folder = folder;
    }

    /**
     * Begins the part, and removes what an earlier attempt at it left behind.
     *
     * @param runDir where the tables' directories are or will be
     * @param metadata goes into the files that have a place for it
     */
    public static TableParts open(Path runDir, int number, List<Sink> sinks, Map<String, String> metadata)
            throws IOException {
        return open(runDir, number, sinks, metadata, Tables.ALL, ArticleShape.standard(), "");
    }

    /**
     * As above, for some of the tables; rows of the others are not written.
     *
     * @param tables in the order of {@link Tables#ALL}
     * @param shape of the rows of articles
     * @param folder below that of each table; empty: there is none. In a folder only tables with rows have files
     */
    public static TableParts open(
            Path runDir,
            int number,
            List<Sink> sinks,
            Map<String, String> metadata,
            List<Table<?>> tables,
            ArticleShape shape,
            String folder)
            throws IOException {
        var parts = new TableParts(runDir, number, sinks, metadata, tables, shape, folder);
        parts.removeLeftovers();
        return parts;
    }

    private void removeLeftovers() throws IOException {
        for (var table : tables) {
            for (var sink : sinks) {
                Files.deleteIfExists(runDir.resolve(StagedFile.path(number, sink, table, folder)));
                Files.deleteIfExists(runDir.resolve(StagedFile.stagedPath(number, sink, table, folder)));
            }
        }
    }

    /** Writes the article and its rows in the tables beside. */
    public void write(Landed landed) throws IOException {
        for (var row : TableRow.of(landed, tables)) {
            values(row.table(), row.values(), shape.extras(landed));
        }
    }

    public void write(RejectRow reject) throws IOException {
        row(Tables.REJECTS, reject);
    }

    public void write(DuplicateRow duplicate) throws IOException {
        row(Tables.DUPLICATES, duplicate);
    }

    public void write(TombstoneRow tombstone) throws IOException {
        row(Tables.TOMBSTONES, tombstone);
    }

    public void write(AmendedRow amended) throws IOException {
        row(Tables.AMENDED, amended);
    }

    /** Writes the rows that waited. */
    public void write(HeldPage page) throws IOException {
        for (var row : page.rows()) {
            if (tables.contains(row.table())) {
                values(row.table(), row.values(), page.extras());
            }
        }
    }

    private <R> void row(Table<R> table, R row) throws IOException {
        if (tables.contains(table)) {
            values(table, table.values(row), Map.of());
        }
    }

    private void values(Table<?> table, @Nullable Object[] values, Map<?, ?> extras) throws IOException {
        var written = table == Tables.ARTICLES ? shape.values(values, extras) : values;
        for (var file : files(table)) {
            file.write(written);
        }
    }

    private List<StagedFile> files(Table<?> table) throws IOException {
        var open = files.get(table);
        return open == null ? open(table) : open;
    }

    private List<StagedFile> open(Table<?> table) throws IOException {
        var open = new ArrayList<StagedFile>();
        files.put(table, open);
        for (var sink : sinks) {
            open.add(new StagedFile(
                    runDir, number, sink, table == Tables.ARTICLES ? shape.table() : table, metadata, folder));
        }
        return open;
    }

    /** Finishes and verifies every file, then gives each its name. In the order of tables, then of formats. */
    public List<PartFile> finish() throws IOException {
        return finish(step -> {});
    }

    /** @param passed is told each step of a file that is behind: {@code file}, {@code file-synced}, {@code file-named} */
    public List<PartFile> finish(Consumer<String> passed) throws IOException {
        var finished = new ArrayList<PartFile>();
        var moves = new ArrayList<StagedFile>();
        for (var table : tables) {
            if (number == 0 && folder.isEmpty() || files.containsKey(table)) {
                for (var file : files(table)) {
                    passed.accept("file");
                    finished.add(file.finish());
                    passed.accept("file-synced");
                    moves.add(file);
                }
            }
        }
        var directories = new LinkedHashSet<Path>();
        for (var file : moves) {
            file.move();
            passed.accept("file-named");
            directories.add(file.directory());
            directories.add(runDir.resolve(file.tableName()));
        }
        directories.add(runDir);
        for (var directory : directories) {
            Durable.syncDirectory(directory);
        }
        return finished;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (var file : files.values().stream().flatMap(List::stream).toList()) {
            try {
                file.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        files.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
