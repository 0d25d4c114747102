package io.cleancopy.sink;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Steps that survive a power cut when done in order: write, sync the file, rename, sync the directory. */
public final class Durable {
    private Durable() {}

    /** Makes the directory and those above it, as far as they are not there, and brings their names to the disk. */
    public static void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        var above = directory.toAbsolutePath().getParent();
        if (above != null) {
            createDirectories(above);
        }
        Files.createDirectories(directory);
        if (above != null) {
            syncDirectory(above);
        }
    }

    /** Gives the file its final name at once, in place of any file that had it. */
    public static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Brings the names in a directory to the disk. Windows does so by itself and cannot open a directory. */
    public static void syncDirectory(Path directory) throws IOException {
        if (File.separatorChar == '\\') {
            return;
        }
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
