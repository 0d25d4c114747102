package io.cleancopy.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The JSON objects in a file, a line each. */
final class Lines implements AutoCloseable {
    private final Path path;
    private final BufferedReader reader;
    private int number;

    Lines(Path path) throws IOException {
        this.path = path;
        reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
    }

    static void each(Path path, Consumer<Fields> take) throws IOException {
        try (var lines = new Lines(path)) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                take.accept(line);
            }
        }
    }

    /** The next object; null at the end. */
    @Nullable
    Fields next() throws IOException {
        String line = reader.readLine();
        number++;
        try {
            return line == null ? null : Fields.parse(line);
        } catch (RuntimeException e) {
            throw new IOException("Cannot read " + path + " line " + number + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
