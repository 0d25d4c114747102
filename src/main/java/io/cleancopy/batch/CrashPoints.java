package io.cleancopy.batch;

import org.jspecify.annotations.Nullable;

/**
 * Places where a test can end the process as a power cut would: {@code -Dcleancopy.crash-at=part:2} ends it at the second
 * time that {@code part} is passed. Does nothing otherwise. In the order of a run the places are:
 *
 * <pre>
 * lock                                     the lock is held
 * commit, committed                        around each transaction of the job repository: the first that commits makes
 *                                          the job's instance, the second its execution
 * recovered                                the job repository is fit for a start
 * plan, planned, profile, profiled         around what these steps write
 * file, file-synced, file-named            each file of a table: all rows are in it; it is verified; it has its name
 * part, mark, marked                       a slice's files are named; its ledger is, too; it counts
 * articles, articles-marked                the same for a group of articles
 * ledger, report, manifest                 the file is there
 * tried                                    in a process of its own: it knows the page that it shall try
 * published, latest, unplanned, tidied     after the rename; the link; the removal of the plan; of all of the staging
 * </pre>
 */
public final class CrashPoints {
    static final String PROPERTY = "cleancopy.crash-at";
    private static final int KILLED = 137;

    private final String name;
    private final Runnable crash;
    private int left;

    private CrashPoints(String name, int nth, Runnable crash) {
        this.name = name;
        this.left = nth;
        this.crash = crash;
    }

    public static CrashPoints fromSystem() {
        return at(System.getProperty(PROPERTY), () -> Runtime.getRuntime().halt(KILLED));
    }

    /** @param place name, or name:n; null for none */
    static CrashPoints at(@Nullable String place, Runnable crash) {
        if (place == null) {
            return new CrashPoints("", 0, crash);
        }
        int colon = place.indexOf(':');
        return colon < 0
                ? new CrashPoints(place, 1, crash)
                : new CrashPoints(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), crash);
    }

    public void pass(String place) {
        if (place.equals(name) && --left == 0) {
            crash.run();
        }
    }
}
