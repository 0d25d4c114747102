package io.cleancopy.source;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import java.io.EOFException;
import java.io.IOException;

/** Why a record, or the rest of its file, cannot be read. */
public final class RecordFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final boolean costsOthers;

    public RecordFault(RejectReason reason, String detail) {
        this(reason, detail, reason == RejectReason.ARCHIVE_LIMIT);
    }

    private RecordFault(RejectReason reason, String detail, boolean costsOthers) {
        super(detail);
        problem = new Problem(reason, detail);
        this.costsOthers = costsOthers;
    }

    /** A limit that what stands beside is not behind. */
    static RecordFault tooDeep(int depth) {
        return new RecordFault(RejectReason.ARCHIVE_LIMIT, "archives in more than " + depth + " archives", false);
    }

    public Problem problem() {
        return problem;
    }

    /** Whether more was found than an archive may hold: then the rest of it is not read. */
    public static boolean isLimit(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordFault known) {
                return known.costsOthers;
            }
        }
        return false;
    }

    /** What to say of a fault: the same for the same bytes. */
    public static Problem problem(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordFault known) {
                return known.problem;
            }
            if (cause instanceof StackOverflowError) {
                return new Problem(RejectReason.MALFORMED, "nested more deeply than can be read");
            }
            if (cause instanceof EOFException) {
                return new Problem(RejectReason.CUT_OFF, "the file ends in the middle of it");
            }
        }
        return new Problem(RejectReason.UNREADABLE, fault.getClass().getSimpleName());
    }
}
