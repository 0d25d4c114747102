package io.cleancopy.batch;

import io.cleancopy.model.InputException;
import io.cleancopy.model.OutputException;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A published run, for programs that load it: complete, and never changed.
 *
 * @param sequence its place among the runs of its folder, counting up
 * @param articles rows of {@code articles}
 * @param manifestSha256 tells it from another run of the same name
 * @param parts the files of its tables, in the order of their rows
 */
public record PublishedRun(
        String runId, long sequence, long articles, Path folder, String manifestSha256, List<PartFile> parts) {
    public PublishedRun {
        parts = List.copyOf(parts);
    }

    /**
     * The published runs of an output folder, the oldest first.
     *
     * @throws InputException if there is no such folder
     * @throws OutputException if a run has no manifest, or one that cannot be read
     */
    public static List<PublishedRun> all(Path output) {
        if (!Files.isDirectory(output)) {
            throw new InputException("Cannot read runs from \"" + output + "\": no such folder.");
        }
        return new OutputFolder(output)
                .publishedRuns().stream()
                        .map(PublishedRun::read)
                        .sorted(Comparator.comparingLong(PublishedRun::sequence).thenComparing(PublishedRun::runId))
                        .toList();
    }

    private static PublishedRun read(Path folder) {
        var manifest = Manifest.read(folder);
        try {
            return new PublishedRun(
                    manifest.runId(),
                    manifest.sequence(),
                    manifest.counts().written(),
                    folder,
                    StoredFile.sha256(folder.resolve(Manifest.NAME)),
                    parts(manifest.files()));
        } catch (IOException | RuntimeException e) {
            throw new OutputException(
                    "Cannot read " + folder.resolve(Manifest.NAME) + ": " + e.getMessage()
                            + ". Restore the run, or move its folder away.",
                    e);
        }
    }

    private static List<PartFile> parts(List<Map<String, Object>> files) {
        var parts = new ArrayList<PartFile>();
        for (var file : files) {
            if (file.containsKey("table")) {
                parts.add(PartFiles.read(Fields.of(file)));
            }
        }
        return parts;
    }

    /**
     * The tables with the columns that the files of this run have, in their order.
     *
     * @throws InputException if its file cannot be read
     */
    public List<Table<?>> tables() {
        return SchemaFile.read(folder);
    }

    public boolean has(String format) {
        return parts.stream().anyMatch(part -> part.format().equals(format));
    }

    /** Whether the files of a format hold the texts as they are; CSV that was made safe for spreadsheets does not. */
    public boolean isExact(String format) {
        return !format.equals("csv") || Manifest.read(folder).csv() == null;
    }

    /** The files of a table in one format. */
    public List<PartFile> parts(Table<?> table, String format) {
        return parts.stream()
                .filter(part ->
                        part.table().equals(table.name()) && part.format().equals(format))
                .toList();
    }

    /** @throws InputException if a file of the format is not there, byte for byte */
    public void check(String format) {
        for (var part : parts) {
            if (part.format().equals(format)) {
                check(part);
            }
        }
    }

    private void check(PartFile part) {
        boolean whole;
        try {
            whole = PartFiles.stored(part).isWhole(folder);
        } catch (IOException e) {
            throw new InputException("Cannot read \"" + folder.resolve(part.path()) + "\": " + e, e);
        }
        if (!whole) {
            throw new InputException("Cannot use \"" + folder.resolve(part.path())
                    + "\": it is missing, or not what the manifest of its run says. Restore the run.");
        }
    }
}
