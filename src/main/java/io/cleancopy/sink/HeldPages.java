package io.cleancopy.sink;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonLines;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait until it is known which articles repeat others: a file in no format of the run's, a JSON object for each
 * page. Not for sharing between threads.
 */
public final class HeldPages implements Closeable {
    private static final String ROWS = "rows";
    private static final String NOTE = "note";

    private final JsonLines lines;
    private final List<Table<?>> tables;
    private final ArticleShape shape;

    /**
     * @param out belongs to the caller, who closes it
     * @param tables whose rows wait; those of others are passed over
     * @param shape that the rows of articles will have
     */
    public HeldPages(OutputStream out, List<Table<?>> tables, ArticleShape shape) {
        lines = new JsonLines(out);
        this.tables = List.copyOf(tables);
        this.shape = shape;
    }

    /** @param note comes back as {@link HeldPage#note} */
    public void add(Landed landed, Map<String, Object> note) throws IOException {
        var beside = new LinkedHashMap<>(note);
        beside.put(HeldPage.EXTRAS, shape.extras(landed));
        add(TableRow.of(landed, tables), beside);
    }

    public void add(DuplicateRow duplicate) throws IOException {
        if (tables.contains(Tables.DUPLICATES)) {
            add(List.of(new TableRow<>(Tables.DUPLICATES, duplicate)), Map.of());
        }
    }

    private void add(List<? extends TableRow<?>> rows, Map<String, Object> note) throws IOException {
        var page = new LinkedHashMap<String, Object>();
        page.put(ROWS, rows.stream().map(HeldRow::toMap).toList());
        page.put(NOTE, note);
        lines.write(page);
    }

    /** Completes the last line; the stream stays open. */
    @Override
    public void close() throws IOException {
        lines.close();
    }

    @SuppressWarnings("unchecked")
    static HeldPage page(Path file, String line) throws IOException {
        try {
            var map = Json.readObject(line);
            var rows = new ArrayList<HeldRow>();
            for (Object row : (List<?>) map.getOrDefault(ROWS, List.of())) {
                rows.add(HeldRow.of(row));
            }
            return new HeldPage(rows, (Map<String, @Nullable Object>) map.getOrDefault(NOTE, Map.of()));
        } catch (RuntimeException e) {
            throw new IOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
