package io.cleancopy.source.csv;

import io.cleancopy.source.FileNames;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file are to be read.
 *
 * @param delimiter between fields; ASCII
 * @param start where the header begins: behind a byte order mark
 */
record Dialect(char delimiter, int start) {
    /**
     * The delimiter is the one that is set. Else it is a tab in files that are named for it, and in others the first of
     * comma, semicolon and tab that the header has outside of quotes; a comma if it has none.
     *
     * @param head the first bytes of the file
     */
    static Dialect of(String fileName, byte[] head, @Nullable Character set) {
        int start = startsWithMark(head) ? 3 : 0;
        if (set != null) {
            return new Dialect(set, start);
        }
        return new Dialect(FileNames.endsIn(fileName, ".tsv", ".tab") ? '\t' : in(header(head, start)), start);
    }

    private static boolean startsWithMark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    /** What the first line that is not empty has outside of quotes, as far as it is among the bytes. */
    private static String header(byte[] head, int start) {
        var outside = new StringBuilder();
        boolean quoted = false;
        for (char c : new String(head, start, head.length - start, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!outside.isEmpty()) {
                    break;
                }
            } else if (!quoted) {
                outside.append(c);
            }
        }
        return outside.toString();
    }

    private static char in(String header) {
        for (char delimiter : new char[] {',', ';', '\t'}) {
            if (header.indexOf(delimiter) >= 0) {
                return delimiter;
            }
        }
        return ',';
    }
}
