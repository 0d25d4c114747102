package io.cleancopy.source;

import io.cleancopy.model.Origin;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table that cleancopy wrote, in any of its formats; two of their columns are read. Streams. */
public final class TableRows implements Closeable {
    private final Path file;
    private final Records records;

    private TableRows(Path file, Records records) {
        this.file = file;
        this.records = records;
    }

    /** @param number 0 in tables that have no such column */
    public record Row(String text, int number) {}

    /**
     * @param text name of a column that has a text in each row
     * @param number name of a column of numbers; empty: none
     */
    public static TableRows open(Path file, String text, String number) throws IOException {
        var none = List.<String>of();
        var names = new FieldNames(
                List.of(text),
                none,
                number.isEmpty() ? none : List.of(number),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none);
        // what we wrote has no limits
        var limits = new ArchiveLimits(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 1);
        var settings = new SourceSettings(Long.MAX_VALUE, names, limits, null, Exports.none());
        var opening = Opening.of(settings, Files.size(file));
        return new TableRows(file, opening.records(new FileBytes(file), RecordSource.Start.FIRST));
    }

    /**
     * The next row; null behind the last.
     *
     * @throws IOException if it cannot be read, or lacks one of the columns
     */
    public @Nullable Row next() throws IOException {
        var head = records.next();
        if (head == null) {
            return null;
        }
        var page = records.page(new Origin(head.name())).get();
        var problem = head.problem() == null ? page.problem() : head.problem();
        if (problem != null) {
            throw new IOException("Cannot read " + file + head.name() + ": " + problem.detail());
        }
        String number = page.declared().getOrDefault("record:headline", "0");
        try {
            return new Row(new String(page.content(), StandardCharsets.UTF_8), Integer.parseInt(number));
        } catch (NumberFormatException e) {
            throw new IOException("Cannot read " + file + head.name() + ": \"" + number + "\" is no number", e);
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
