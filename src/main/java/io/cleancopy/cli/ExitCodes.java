package io.cleancopy.cli;

import io.cleancopy.batch.ActiveRunException;
import io.cleancopy.model.SettingsException;

/** What the program tells scripts. The numbers are stable for ever. */
public final class ExitCodes {
    /** All was done. */
    public static final int DONE = 0;

    /** It failed; the message says why. */
    public static final int FAILED = 1;

    /** Arguments or settings are wrong; nothing was done. */
    public static final int USAGE = 2;

    /** It finished, but more pages were rejected than the settings allow. */
    public static final int TOO_MANY_REJECTED = 3;

    /** Another run is active in the output folder; nothing was done. */
    public static final int ACTIVE = 4;

    /** It was asked to stop; the same command goes on. What shells say of a process that was ended by SIGTERM. */
    public static final int STOPPED = 143;

    private ExitCodes() {}

    static int of(Exception failure) {
        if (failure instanceof SettingsException) {
            return USAGE;
        }
        return failure instanceof ActiveRunException ? ACTIVE : FAILED;
    }
}
