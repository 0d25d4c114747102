package io.cleancopy.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended.
 *
 * @param runId null when no run was made
 * @param folder of the published run, else null
 * @param waiting for a later run: pages that a limit left, and files that are still arriving
 */
public record RunResult(
        End end,
        @Nullable String runId,
        Counts counts,
        long waiting,
        @Nullable Path folder) {

    /** The ways to end without failing. */
    public enum End {
        /** A run was published. */
        PUBLISHED,
        /** No page is new or changed; nothing was made. */
        NOTHING_NEW,
        /** Asked to stop; the same order goes on where it stopped. */
        STOPPED,
        /** A dry run: the counts are those of the plan. */
        PLANNED,
        /** A dry run: an earlier run would be finished; the counts are those of its finished slices. */
        UNFINISHED
    }
}
