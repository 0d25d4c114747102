package io.cleancopy.batch;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.config.RunSettings;
import io.cleancopy.model.SettingsException;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order for one run.
 *
 * @param runId null: the day it is for, else the UTC time at which the plan is made
 * @param date the day it is for: a day has one run; null when that does not matter
 * @param patience how long to wait for another run to end
 */
public record RunOrder(
        RunSettings run,
        CleanerSettings cleaner,
        @Nullable String runId,
        @Nullable LocalDate date,
        Unfinished unfinished,
        Duration patience) {
    /** @throws SettingsException if it names the run twice */
    public RunOrder {
        if (runId != null && date != null) {
            throw new SettingsException("Cannot name a run by --run-id and by --date. Leave one of them out.");
        }
    }

    /** What becomes of an earlier run that did not come to its end. */
    public enum Unfinished {
        /** It is finished; refused if this order asks for something else. */
        FINISH,
        /** It is thrown away. */
        DISCARD
    }
}
