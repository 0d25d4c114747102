package io.cleancopy.watch;

import io.cleancopy.batch.Progress;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Logs how a run goes on: its plan, what an earlier start had done, and a line a minute. */
final class LoggedProgress implements Progress {
    private static final long EVERY = TimeUnit.MINUTES.toNanos(1);

    private final RunLog log;
    private final LongSupplier nanos;
    private String run = "";
    private long planned;
    private long resumed;
    private long done;
    private long rejected;
    private long told;
    private boolean isUnderWay;

    LoggedProgress(RunLog log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    @Override
    public void planned(String runId, long pages) {
        run = runId;
        planned = pages;
        told = nanos.getAsLong();
        log.write(Event.of(EventKind.PLANNED).with("run", run).with("pages", pages));
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

    private void next() {
        tellResumed();
        done++;
        long now = nanos.getAsLong();
        if (now - told >= EVERY) {
            told = now;
            log.write(Event.of(EventKind.PROGRESS)
                    .with("run", run)
                    .with("done", done)
                    .with("pages", planned)
                    .with("rejected", rejected));
        }
    }

    /** Slices that are done are passed one by one, before the first page. */
    private void tellResumed() {
        if (!isUnderWay && resumed > 0) {
            log.write(Event.of(EventKind.RESUMED)
                    .with("run", run)
                    .with("done", resumed)
                    .with("pages", planned));
        }
        isUnderWay = true;
    }

    /** Of the run that was planned last; empty if none was. */
    String run() {
        return run;
    }

    /** No page comes any more. */
    void ended() {
        tellResumed();
    }
}
