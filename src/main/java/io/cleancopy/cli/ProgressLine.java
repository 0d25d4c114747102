package io.cleancopy.cli;

import io.cleancopy.batch.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells how a run goes on: on a terminal in one line that is written again and again, else in a line now and then. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long TERMINAL_EVERY = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE_EVERY = TimeUnit.SECONDS.toNanos(5);

    private final PrintWriter err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private long planned;
    private long done;
    private long resumed;
    private long rejected;
    private long began;
    private long told;
    private int width;

    ProgressLine(PrintWriter err, boolean terminal) {
        this(err, terminal, System::nanoTime);
    }

    ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
    }

    @Override
    public void planned(String runId, long pages) {
        planned = pages;
        began = nanos.getAsLong();
        told = began;
        err.println("Run " + runId + ": " + pages + " pages to process.");
        err.flush();
    }

    @Override
    public void resumed(long pages) {
        resumed += pages;
        done += pages;
    }

    @Override
    public void landed() {
        next();
    }

    @Override
    public void rejected() {
        rejected++;
        next();
    }

    /** Speed is counted from the first page on: what came before it does not come again. */
    private void next() {
        long now = nanos.getAsLong();
        if (done == resumed) {
            began = now;
        }
        done++;
        if (now - told >= (terminal ? TERMINAL_EVERY : ELSEWHERE_EVERY)) {
            told = now;
            tell(line(now));
        }
    }

    private void tell(String line) {
        if (terminal) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            width = line.length();
        } else {
            err.println(line);
        }
        err.flush();
    }

    private String line(long now) {
        double seconds = Math.max(1, now - began) / 1e9;
        double speed = (done - resumed - 1) / seconds;
        var line = new StringBuilder(String.format(Locale.ROOT, "%d of %d pages, ", done, planned));
        if (speed > 0) {
            line.append(String.format(Locale.ROOT, "%.0f pages/s, ", speed));
        }
        line.append(rejected).append(" rejected");
        if (speed > 0 && done < planned) {
            line.append(", ")
                    .append(duration(Math.round((planned - done) / speed)))
                    .append(" left");
        }
        return line.toString();
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }

    /** Leaves the terminal at the start of an empty line. */
    @Override
    public void close() {
        if (terminal && width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
