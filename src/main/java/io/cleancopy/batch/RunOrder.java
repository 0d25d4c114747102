package io.cleancopy.batch;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.config.RunSettings;
import org.jspecify.annotations.Nullable;

/**
 * An order for one run.
 *
 * @param runId null: the UTC time at which the plan is made
 */
public record RunOrder(
        RunSettings run, CleanerSettings cleaner, @Nullable String runId, Unfinished unfinished) {

    /** What becomes of an earlier run that did not come to its end. */
    public enum Unfinished {
        /** It is finished; refused if this order asks for something else. */
        FINISH,
        /** It is thrown away. */
        DISCARD
    }
}
