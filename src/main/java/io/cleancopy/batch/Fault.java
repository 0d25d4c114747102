package io.cleancopy.batch;

/**
 * Something in an output folder that is not as it must be.
 *
 * @param where file or link, relative to the output folder
 * @param mend a sentence
 */
public record Fault(String where, String expected, String found, String mend) {
    static final String RESTORE = "Restore the run from a copy.";
    static final String REPAIR = "\"cleancopy run --repair\" mends it.";

    /** In a line. */
    @Override
    public String toString() {
        return where + ": " + expected + " expected, " + found + " found. " + mend;
    }
}
