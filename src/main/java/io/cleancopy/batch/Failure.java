package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in a sentence why a run could not be finished. */
final class Failure {
    private static final String GOES_ON = " and run the same command again: it goes on where it stopped.";

    /** What operating systems say of a full disk. */
    private static final List<String> DISK_FULL =
            List.of("No space left on device", "quota exceeded", "not enough space on the disk");

    private Failure() {}

    /** Our own sentence if there is one among the causes; else what the file system said; else the first cause. */
    static OutputException of(String runId, Path output, Throwable failure) {
        var told = find(OutputException.class, failure);
        return told != null ? told : of("Cannot finish run " + runId, output, failure, "Mend that" + GOES_ON);
    }

    /**
     * What is short is named, with how to mend it.
     *
     * @param cannot how the sentence begins
     * @param mend how it ends when nothing is short
     */
    static OutputException of(String cannot, Path output, Throwable failure, String mend) {
        String why = why(failure);
        if (isDiskFull(failure)) {
            return new OutputException(
                    cannot + ": the disk of \"" + output + "\" is full (" + why + "). Free some space" + GOES_ON,
                    failure);
        }
        if (find(OutOfMemoryError.class, failure) != null) {
            return new OutputException(
                    cannot + ": not enough memory (" + why + "). Give it more with java -Xmx, or fewer --threads,"
                            + GOES_ON,
                    failure);
        }
        return new OutputException(cannot + ": " + why + ". " + mend, failure);
    }

    static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (DISK_FULL.stream().anyMatch(said::contains)) {
                return true;
            }
        }
        return false;
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
