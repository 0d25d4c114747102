package io.cleancopy.source;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import java.io.EOFException;
import java.io.IOException;

/** Why a record, or the rest of its file, cannot be read. */
public final class RecordFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RecordFault(RejectReason reason, String detail) {
        super(detail);
        problem = new Problem(reason, detail);
    }

    public Problem problem() {
        return problem;
    }

    /** Whether more was found than an archive may hold. */
    public static boolean isLimit(Throwable fault) {
        return problem(fault).reason() == RejectReason.ARCHIVE_LIMIT;
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
