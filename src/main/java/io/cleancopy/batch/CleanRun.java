package io.cleancopy.batch;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.config.RunSettings;
import java.time.Instant;

/**
 * One run and what its steps share.
 *
 * @param planning gives the plan if it is not frozen yet
 * @param ledger what the published runs know; its standing grows while slices are written
 */
record CleanRun(
        String id,
        OutputFolder output,
        Staging staging,
        RunSettings settings,
        Cleaner cleaner,
        Fingerprint fingerprint,
        Planning planning,
        Ledger ledger,
        RunLock lock,
        Surroundings surroundings) {

    Progress progress() {
        return surroundings.progress();
    }

    CrashPoints crash() {
        return surroundings.crash();
    }

    boolean isToStop() {
        return surroundings.stop().isRequested();
    }

    Instant now() {
        return surroundings.clock().instant();
    }
}
