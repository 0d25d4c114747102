package io.cleancopy.batch;

import io.cleancopy.batch.Verification.Checksums;
import io.cleancopy.model.InputException;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Sinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Checks that the files of a run are those of its manifest, with their bytes, columns and rows, and that its numbers add up. */
final class FilesCheck {
    private final Path folder;
    private final String run;
    private final Manifest manifest;
    private final Checksums checksums;
    private final Consumer<Fault> faults;
    /** Of each table; empty when the file that tells them cannot be read. */
    private final Map<String, List<String>> columns = new HashMap<>();

    FilesCheck(OutputFolder output, Manifest manifest, Checksums checksums, Consumer<Fault> faults) {
        this.folder = output.published(manifest.runId());
        this.run = OutputFolder.RUN + manifest.runId();
        this.manifest = manifest;
        this.checksums = checksums;
        this.faults = faults;
    }

    void check() throws IOException {
        readSchema();
        var named = new TreeSet<String>(List.of(Manifest.NAME));
        for (var file : manifest.files()) {
            var fields = Fields.of(file);
            named.add(fields.text("path"));
            check(fields);
        }
        strays(named);
        counts();
    }

    private void readSchema() {
        try {
            for (var table : SchemaFile.read(folder)) {
                columns.put(
                        table.name(),
                        table.columns().stream().map(column -> column.name()).toList());
            }
        } catch (InputException e) {
            tell(SchemaFile.NAME, "the columns of all tables", "nothing that can be read");
        }
    }

    private void check(Fields file) throws IOException {
        String path = file.text("path");
        var found = folder.resolve(path);
        if (!found.normalize().startsWith(folder.normalize())
                || !Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)) {
            tell(path, "a file", "none");
            return;
        }
        long bytes = file.number("bytes");
        if (Files.size(found) != bytes) {
            tell(path, bytes + " bytes", String.valueOf(Files.size(found)));
        } else if (checksums == Checksums.COMPARE && !StoredFile.sha256(found).equals(file.text("sha256"))) {
            tell(path, "SHA-256 " + file.text("sha256"), StoredFile.sha256(found));
        } else if (file.textOrNull("table") != null) {
            check(PartFiles.read(file), found);
        }
    }

    private void check(PartFile part, Path file) {
        var expected = columns.get(part.table());
        try {
            var sink = Sinks.byId(part.format());
            long rows = sink.rows(file);
            if (rows != part.rows()) {
                tell(part.path(), part.rows() + " rows", String.valueOf(rows));
            }
            var found = sink.columns(file);
            boolean known = rows > 0 || !found.isEmpty();
            if (expected == null && !columns.isEmpty()) {
                tell(part.path(), "a table of " + SchemaFile.NAME, part.table());
            } else if (expected != null && known && !found.equals(expected)) {
                tell(part.path(), "columns " + String.join(",", expected), String.join(",", found));
            }
        } catch (IOException | RuntimeException e) {
            tell(part.path(), "a whole file", "one that cannot be read (" + Failure.why(e) + ")");
        }
    }

    private void strays(TreeSet<String> named) throws IOException {
        try (var tree = Files.walk(folder)) {
            tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !named.contains(path))
                    .sorted()
                    .forEach(path -> faults.accept(new Fault(
                            run + "/" + path, "no file", "one that the manifest does not name", "Move it away.")));
        }
    }

    private void counts() {
        var counts = manifest.counts();
        if (!counts.addUp()) {
            tell(Manifest.NAME, counts.planned() + " pages in all", "other numbers of them: " + counts);
        }
        var rows = new TreeMap<String, TreeMap<String, Long>>();
        for (var file : manifest.files()) {
            if (file.containsKey("table")) {
                var part = PartFiles.read(Fields.of(file));
                rows.computeIfAbsent(part.table(), table -> new TreeMap<>())
                        .merge(part.format(), part.rows(), Long::sum);
            }
        }
        equal(rows, "articles", counts.written());
        equal(rows, "duplicates", counts.duplicate());
        equal(rows, "rejects", counts.rejected());
        rows.forEach(this::alike);
    }

    private void equal(TreeMap<String, TreeMap<String, Long>> rows, String table, long expected) {
        if (rows.containsKey(table)) {
            rows.get(table).forEach((format, found) -> {
                if (found != expected) {
                    tell(Manifest.NAME, expected + " rows of " + table + " in " + format, String.valueOf(found));
                }
            });
        } else if (expected > 0 && !rows.isEmpty()) {
            tell(Manifest.NAME, expected + " rows of " + table, "none");
        }
    }

    private void alike(String table, TreeMap<String, Long> formats) {
        if (new TreeSet<>(formats.values()).size() > 1) {
            tell(Manifest.NAME, "the same rows of " + table + " in all formats", formats.toString());
        }
    }

    private void tell(String path, String expected, String found) {
        faults.accept(new Fault(run + "/" + path, expected, found, Fault.RESTORE));
    }
}
