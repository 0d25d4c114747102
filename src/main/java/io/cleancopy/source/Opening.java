package io.cleancopy.source;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.archive.Compression;
import io.cleancopy.source.archive.StreamBytes;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens one file and what is in it: compressed files, archives and archives in these, as deep and as much as is allowed.
 * Not for sharing between threads.
 */
public final class Opening {
    private final SourceSettings settings;
    private final Budget budget;
    private final int depth;

    private Opening(SourceSettings settings, Budget budget, int depth) {
        this.settings = settings;
        this.budget = budget;
        this.depth = depth;
    }

    /** @param fileBytes how large the file is: what it may unpack to goes with it */
    static Opening of(SourceSettings settings, long fileBytes) {
        return new Opening(settings, new Budget(settings.archives(), fileBytes), 0);
    }

    public SourceSettings settings() {
        return settings;
    }

    /** What may still be unpacked. */
    public Budget budget() {
        return budget;
    }

    /** For what is in an entry of an archive. */
    public Opening inside() throws RecordFault {
        if (depth == settings.archives().maxDepth()) {
            throw new RecordFault(RejectReason.ARCHIVE_LIMIT, "archives in more than " + depth + " archives");
        }
        return new Opening(settings, budget, depth + 1);
    }

    /** Whether the file may hold many pages; told by its name, and by its first bytes where that says nothing. */
    static boolean holdsRecords(Bytes file, SourceSettings settings) {
        try {
            var source = Sources.named(file.name(), settings);
            if (source != null) {
                return source instanceof RecordSource;
            }
            var compression = Compression.named(file.name());
            if (compression != null) {
                return !(Sources.named(compression.inside(file.name()), settings) instanceof PageSource);
            }
            byte[] head = file.head();
            return Compression.begins(head) != null || Sources.begins(head) instanceof RecordSource;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The records in the bytes; of a format with one page a file, that page under no name.
     *
     * @param from {@link RecordSource.Start#FIRST}, or of an earlier walk over the same bytes
     */
    public Records records(Bytes bytes, RecordSource.Start from) throws IOException {
        var source = Sources.named(bytes.name(), settings);
        if (source instanceof RecordSource records) {
            return records.open(bytes, from, this);
        }
        var compression = source == null ? compression(bytes) : null;
        if (compression != null) {
            return packed(bytes, compression, from);
        }
        source = source == null ? Sources.begins(bytes.head()) : source;
        return source instanceof RecordSource records ? records.open(bytes, from, this) : new OnePage(bytes, this);
    }

    private static @Nullable Compression compression(Bytes bytes) throws IOException {
        var named = Compression.named(bytes.name());
        return named == null ? Compression.begins(bytes.head()) : named;
    }

    private Records packed(Bytes bytes, Compression compression, RecordSource.Start from) throws IOException {
        var unpacked = new StreamBytes(compression.inside(bytes.name()), unpack(bytes, compression));
        return new Owning(inside().records(unpacked, from), unpacked);
    }

    InputStream unpack(Bytes bytes, Compression compression) throws IOException {
        var packed = bytes.open(0);
        try {
            return budget.guard(compression.unpack(packed));
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }
}
