package io.cleancopy.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param maxPageBytes larger pages are not read
 * @param fields which fields of a record are what
 * @param archives how much compressed files may hold
 * @param csvDelimiter between the fields of CSV and TSV, ASCII; null: told by the file's name and header
 * @param exports which text files hold many articles
 */
public record SourceSettings(
        long maxPageBytes,
        FieldNames fields,
        ArchiveLimits archives,
        @Nullable Character csvDelimiter,
        Exports exports) implements Serializable {
    /** The largest array that every machine allocates. */
    private static final long LARGEST = Integer.MAX_VALUE - 16;

    public SourceSettings {
        maxPageBytes = Math.min(maxPageBytes, LARGEST);
    }

    public static SourceSettings standard() {
        return new SourceSettings(64L << 20, FieldNames.standard(), ArchiveLimits.standard(), null, Exports.none());
    }

    public SourceSettings withMaxPageBytes(long bytes) {
        return new SourceSettings(bytes, fields, archives, csvDelimiter, exports);
    }

    /** One line that differs whenever settings differ that decide what page a record becomes. */
    public String canonical() {
        return "fields=" + fields.canonical() + " csv-delimiter=" + csvDelimiter + " exports=" + exports.canonical();
    }
}
