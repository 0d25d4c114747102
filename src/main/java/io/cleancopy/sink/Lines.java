package io.cleancopy.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the records of text files by their bytes, without taking them apart. */
public final class Lines {
    private Lines() {}

    /** Whether line feeds between quotation marks belong to the record. */
    public enum Quotes {
        PLAIN,
        PROTECT
    }

    /**
     * Line feeds that end a record.
     *
     * @throws IOException if the file ends inside a record
     */
    public static long count(Path file, Quotes quotes) throws IOException {
        long records = 0;
        boolean quoted = false;
        byte last = '\n';
        byte[] buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    byte c = buffer[i];
                    if (c == '"' && quotes == Quotes.PROTECT) {
                        quoted = !quoted;
                    } else if (c == '\n' && !quoted) {
                        records++;
                    }
                }
                last = read > 0 ? buffer[read - 1] : last;
            }
        }
        if (quoted || last != '\n') {
            throw new IOException("Cannot use " + file + ": it ends inside a record");
        }
        return records;
    }
}
