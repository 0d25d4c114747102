package io.cleancopy.sink;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonLines;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of {@code articles} that wait until it is known which of them repeat others: a file in no format of the run's, a JSON
 * object a line. Not for sharing between threads.
 */
public final class HeldArticles implements Closeable {
    private static final String ROW = "row";

    private final JsonLines lines;

    /** @param out belongs to the caller, who closes it */
    public HeldArticles(OutputStream out) {
        lines = new JsonLines(out);
    }

    public void add(Landed landed) throws IOException {
        var row = new ArrayList<@Nullable Object>();
        for (Object value : Tables.ARTICLES.values(landed)) {
            row.add(value == null || value instanceof Number || value instanceof List<?> ? value : value.toString());
        }
        lines.write(Map.of(ROW, row));
    }

    /** Completes the last line; the stream stays open. */
    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Takes a row. */
    public interface Taker {
        void take(HeldArticle article) throws IOException;
    }

    /** Hands out the rows of a file in order. */
    public static void each(Path file, Taker taker) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!(Json.readObject(line).get(ROW) instanceof List<?> row)) {
                    throw new IOException("Cannot read " + file + ": a line is no row");
                }
                taker.take(new HeldArticle(values(row)));
            }
        }
    }

    private static @Nullable Object[] values(List<?> row) throws IOException {
        var columns = Tables.ARTICLES.columns();
        if (row.size() != columns.size()) {
            throw new IOException("a row of " + row.size() + " values, not " + columns.size());
        }
        var values = new @Nullable Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i).type(), row.get(i));
        }
        return values;
    }

    private static @Nullable Object value(ColumnType type, @Nullable Object stored) {
        if (stored == null) {
            return null;
        }
        return switch (type) {
            case STRING -> (String) stored;
            case STRING_LIST -> stored;
            case INT32 -> ((Number) stored).intValue();
            case INT64 -> ((Number) stored).longValue();
            case DOUBLE -> ((Number) stored).doubleValue();
            case DATE -> LocalDate.parse((String) stored);
            case TIMESTAMP -> Instant.parse((String) stored);
        };
    }
}
