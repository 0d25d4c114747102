package io.cleancopy.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended.
 *
 * @param runId null when no run was made
 * @param folder of the published run, else null
 * @param waiting for a later run: changed pages that are left, and files that are still arriving
 * @param differences of the input, beside new and changed pages
 * @param finished an earlier run that was not finished, and was finished first; null: there was none
 */
public record RunResult(
        End end,
        @Nullable String runId,
        Counts counts,
        long waiting,
        Differences differences,
        @Nullable Path folder,
        @Nullable String finished) {

    /** The ways to end without failing. */
    public enum End {
        /** A run was published. */
        PUBLISHED,
        /** No page is new or changed; nothing was made. */
        NOTHING_NEW,
        /** The run for that day is published already; nothing was made. */
        DONE_BEFORE,
        /** Asked to stop; the same order goes on where it stopped. */
        STOPPED,
        /** A dry run: the counts are those of the plan. */
        PLANNED,
        /** A dry run: an earlier run would be finished; the counts are those of its finished slices. */
        UNFINISHED
    }

    RunResult after(@Nullable String earlier) {
        return new RunResult(end, runId, counts, waiting, differences, folder, earlier);
    }
}
