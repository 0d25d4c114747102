package io.cleancopy.source;

import java.io.IOException;
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
        return inside(budget);
    }

    /** The same, with a budget of its own. */
    public Opening inside(Budget own) throws RecordFault {
        if (depth == settings.archives().maxDepth()) {
            throw RecordFault.tooDeep(depth);
        }
        return new Opening(settings, own, depth + 1);
    }

    /** Whether the file may hold many pages; told by its name, and by its first bytes where that says nothing. */
    static boolean holdsRecords(Bytes file, SourceSettings settings) {
        try {
            return source(file, settings) instanceof RecordSource;
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
        return source(bytes, settings) instanceof RecordSource records
                ? records.open(bytes, from, this)
                : new OnePage(bytes, settings);
    }

    private static @Nullable Source source(Bytes bytes, SourceSettings settings) throws IOException {
        var named = Sources.named(bytes.name(), settings);
        return named == null ? Sources.begins(bytes.head()) : named;
    }
}
