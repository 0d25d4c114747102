package io.cleancopy.iceberg;

import io.cleancopy.batch.CrashPoints;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotChanges;
import org.apache.iceberg.Table;

/**
 * Which files the attempts to load a run have written, the killed ones too: a line each in a file beside the table, written
 * before the file itself. Once the run is in the table, no attempt at it can succeed any more, and what its snapshot does
 * not hold is removed; not before, for a catalog may still carry out what a killed attempt asked of it.
 */
final class Journal implements Closeable {
    private static final String FOLDER = ".cleancopy";
    private static final String SUFFIX = ".written";

    private final FileChannel lines;
    private final CrashPoints crash;
    private final Set<String> known = Collections.synchronizedSet(new HashSet<>());

    private Journal(FileChannel lines, CrashPoints crash) {
        this.lines = lines;
        this.crash = crash;
    }

    static Journal open(Table table, String runId, CrashPoints crash) throws IOException {
        var file = folder(table).resolve(runId + SUFFIX);
        Files.createDirectories(file.getParent());
        return new Journal(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                crash);
    }

    private static Path folder(Table table) {
        return LocalFiles.path(table.location()).resolve(FOLDER);
    }

    /** The file is about to be written. */
    void opens(String location) throws IOException {
        var line = ByteBuffer.wrap((location + "\n").getBytes(StandardCharsets.UTF_8));
        synchronized (lines) {
            while (line.hasRemaining()) {
                lines.write(line);
            }
        }
        known.add(location);
        crash.pass(kind(location) + "-opened");
    }

    /** The file is on the disk. */
    void closed(String location) {
        crash.pass(kind(location) + "-written");
    }

    /** Whether it is a file of this attempt. */
    boolean knows(String location) {
        return known.contains(location);
    }

    private static String kind(String location) {
        String name = location.substring(location.lastIndexOf('/') + 1);
        if (name.endsWith(".metadata.json")) {
            return "metadata";
        }
        if (name.endsWith(".avro")) {
            return name.startsWith("snap-") ? "manifest-list" : "manifest";
        }
        return "data";
    }

    /** Removes what killed attempts left behind at runs that are in the table. */
    static void cleanUp(Table table) throws IOException {
        var folder = folder(table);
        if (Files.isDirectory(folder)) {
            for (var snapshot : table.snapshots()) {
                String runId = snapshot.summary().get(Markers.RUN);
                var journal = folder.resolve(runId + SUFFIX);
                if (runId != null && Files.exists(journal)) {
                    cleanUp(table, snapshot, journal);
                }
            }
        }
    }

    private static void cleanUp(Table table, Snapshot snapshot, Path journal) throws IOException {
        var held = held(table, snapshot);
        for (String location : lines(journal)) {
            if (!held.contains(location)) {
                Files.deleteIfExists(LocalFiles.path(location));
            }
        }
        Files.delete(journal);
    }

    /** The last line may lack its end: then its file was never opened. */
    private static List<String> lines(Path journal) throws IOException {
        String text = Files.readString(journal);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** All that the snapshot brought with it, and all metadata. */
    private static Set<String> held(Table table, Snapshot snapshot) {
        var held = new HashSet<String>();
        held.add(snapshot.manifestListLocation());
        snapshot.allManifests(table.io()).forEach(manifest -> held.add(manifest.path()));
        var changes = SnapshotChanges.builderFor(table).snapshot(snapshot).build();
        changes.addedDataFiles().forEach(file -> held.add(file.location()));
        changes.addedDeleteFiles().forEach(file -> held.add(file.location()));
        var metadata = ((HasTableOperations) table).operations().current();
        held.add(metadata.metadataFileLocation());
        metadata.previousFiles().forEach(file -> held.add(file.file()));
        return held;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
