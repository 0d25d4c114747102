package io.cleancopy.cli;

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

    private ExitCodes() {}
}
