package io.cleancopy.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a proof counted, a line each, for {@code src/docs/reliability.md}. */
final class Figures {
    private static final Path FILE = Path.of("target", "proof.txt");

    private Figures() {}

    static void add(String line) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
