package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells in a sentence why a run could not be finished. */
final class Failure {
    private Failure() {}

    /** Our own sentence if there is one among the causes; else what the file system said; else the first cause. */
    static OutputException of(String runId, Throwable failure) {
        var told = find(OutputException.class, failure);
        if (told != null) {
            return told;
        }
        return new OutputException(
                "Cannot finish run " + runId + ": " + why(failure)
                        + ". Mend that and run the same command again: it goes on where it stopped.",
                failure);
    }

    static String why(Throwable failure) {
        var io = find(IOException.class, failure);
        if (io != null) {
            return sentence(io);
        }
        var first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first.toString();
    }

    /** What the database said, in a line: the first SQL exception if there is one, else the last cause. */
    static String root(Throwable failure) {
        var sql = find(SQLException.class, failure);
        String text = String.valueOf(sql == null ? why(failure) : sql.getMessage());
        String line = text.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    /** Without the class, but for those whose message is no more than a path. */
    static String sentence(IOException e) {
        if (e instanceof FileSystemException system && system.getReason() == null) {
            return system.getClass().getSimpleName() + ": " + system.getFile();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static <T> @Nullable T find(Class<T> type, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
