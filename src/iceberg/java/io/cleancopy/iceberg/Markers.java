package io.cleancopy.iceberg;

import org.apache.iceberg.Table;
import org.jspecify.annotations.Nullable;

/** How a table tells which runs it holds; both are written by the commit that brings the run. */
final class Markers {
    /** Of a snapshot: the run that it brought. Gone when the snapshot expires. */
    static final String RUN = "cleancopy.run-id";

    /** Of the table: the newest run that it holds, and with it all runs before. */
    static final String LAST_RUN = "cleancopy.last-run";

    private Markers() {}

    static @Nullable String lastRun(@Nullable Table table) {
        return table == null ? null : table.properties().get(LAST_RUN);
    }
}
