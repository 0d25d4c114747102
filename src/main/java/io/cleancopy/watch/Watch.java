package io.cleancopy.watch;

import io.cleancopy.batch.Progress;
import io.cleancopy.batch.RunResult;
import io.cleancopy.config.WatchSettings;
import io.cleancopy.model.SettingsException;
import io.cleancopy.text.Printable;
import io.cleancopy.text.Secrets;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches one run, and tells what the settings ask for. Not for sharing between threads. */
public final class Watch implements Closeable {
    private final RunLog log;
    private final List<Listener> listeners;
    private final PrintWriter err;
    private final Clock clock;
    private final LoggedProgress progress;
    private final Instant started;
    private final long startedNanos = System.nanoTime();

    private Watch(RunLog log, List<Listener> listeners, PrintWriter err, Clock clock) {
        this.log = log;
        this.listeners = List.copyOf(listeners);
        this.err = err;
        this.clock = clock;
        progress = new LoggedProgress(log, System::nanoTime);
        started = clock.instant();
    }

    /** @throws SettingsException if there is to be a log and it cannot be written to */
    public static Watch open(WatchSettings settings, PrintWriter err, Clock clock) {
        var listeners = new ArrayList<Listener>();
        if (settings.metrics() != null) {
            listeners.add(new MetricsFile(settings.metrics()));
        }
        if (settings.webhook() != null) {
            listeners.add(new Webhook(settings.webhook()));
        }
        if (!settings.command().isEmpty()) {
            listeners.add(new NoticeCommand(settings.command()));
        }
        return new Watch(RunLog.open(settings.log(), settings.format(), err, clock), listeners, err, clock);
    }

    /** What the run is to tell, in addition to whom else it tells. */
    public Progress progress() {
        return progress;
    }

    /** The run came to an end. Never throws. */
    public void ended(RunResult result, int exitCode) {
        progress.ended();
        if (result.folder() != null) {
            Rejections.of(result.folder())
                    .forEach((reason, pages) -> log.write(
                            Event.of(EventKind.REJECTED).with("reason", reason).with("pages", pages)));
        }
        tell(ending(Ending.outcome(result.end()), result.runId(), exitCode, result, null));
    }

    /** The run failed. Never throws. */
    public void failed(String message, int exitCode) {
        progress.ended();
        tell(ending(EventKind.FAILED, progress.run().isEmpty() ? null : progress.run(), exitCode, null, message));
    }

    private Ending ending(
            EventKind outcome,
            @Nullable String run,
            int exitCode,
            @Nullable RunResult result,
            @Nullable String message) {
        var took = Duration.ofNanos(System.nanoTime() - startedNanos);
        return new Ending(outcome, run, exitCode, result, message, started, clock.instant(), took);
    }

    private void tell(Ending ending) {
        log.write(ending.event());
        for (var listener : listeners) {
            try {
                listener.tell(ending);
            } catch (IOException | RuntimeException e) {
                failedToTell(listener, e);
            }
        }
    }

    private void failedToTell(Listener listener, Exception failure) {
        String why = failure instanceof IOException && failure.getMessage() != null
                ? failure.getMessage()
                : failure.toString();
        log.write(Event.of(EventKind.NOTICE_FAILED).with("to", listener.name()).with("message", why));
        err.println(Printable.line(Secrets.masked("Cannot tell " + listener.name() + " how the run ended: " + why
                + ". The run itself is not touched by it.")));
    }

    @Override
    public void close() {
        log.close();
    }
}
