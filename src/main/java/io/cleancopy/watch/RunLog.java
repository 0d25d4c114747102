package io.cleancopy.watch;

import io.cleancopy.config.LogFormat;
import io.cleancopy.model.SettingsException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Appends events to a file, a line each, or writes them to standard error. Shared by threads. */
final class RunLog implements Closeable {
    /** The name that stands for standard error. */
    static final String ERR = "-";

    private final LogFormat format;
    private final PrintWriter err;
    private final Clock clock;
    private final @Nullable OutputStream file;
    private final boolean isSilent;
    private boolean failed;

    private RunLog(LogFormat format, PrintWriter err, Clock clock, @Nullable OutputStream file, boolean isSilent) {
        this.format = format;
        this.err = err;
        this.clock = clock;
        this.file = file;
        this.isSilent = isSilent;
    }

    /**
     * @param name of the file; null: nothing is logged
     * @throws SettingsException if the file cannot be written to
     */
    static RunLog open(@Nullable String name, LogFormat format, PrintWriter err, Clock clock) {
        if (name == null || name.equals(ERR)) {
            return new RunLog(format, err, clock, null, name == null);
        }
        try {
            var file = Files.newOutputStream(
                    Path.of(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return new RunLog(format, err, clock, file, false);
        } catch (IOException e) {
            throw new SettingsException(
                    "Cannot write to the log \"" + name + "\" of cleancopy.log.file or --log: " + e
                            + ". Name another file, in a folder that is there.",
                    e);
        }
    }

    synchronized void write(Event event) {
        if (isSilent || failed) {
            return;
        }
        String line = LogLine.of(clock.instant(), event, format);
        if (file == null) {
            err.println(line);
            err.flush();
            return;
        }
        try {
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            failed = true;
            err.println("Cannot write the log any further: " + e.getMessage() + ". The run goes on without.");
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            failed = true; // every line is written as it comes: nothing is lost
        }
    }
}
