package io.cleancopy.batch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The work of one item, for which nobody waits longer than is allowed. */
final class Task<R> implements Runnable {
    private final FutureTask<R> result;
    private final long bytes;
    private final Workers workers;
    /** Set by who comes first: the worker at the end, or who gives the work up. */
    private final AtomicBoolean settled = new AtomicBoolean();

    private volatile boolean begun;
    private volatile long begin;

    Task(Supplier<R> work, long bytes, Workers workers) {
        this.result = new FutureTask<>(work::get);
        this.bytes = bytes;
        this.workers = workers;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void run() {
        begin = System.nanoTime();
        begun = true;
        result.run();
        if (!settled.compareAndSet(false, true)) {
            workers.cameBack();
        }
    }

    /** Leaves it undone if it has not begun. */
    void cancel() {
        result.cancel(false);
    }

    /** @param late what stands for the result if it takes longer than is allowed from its begin */
    R await(Supplier<R> late) throws InterruptedException, ExecutionException {
        long most = workers.maxTime().toNanos();
        while (true) {
            long left = begun ? begin + most - System.nanoTime() : most;
            try {
                return result.get(Math.max(0, left), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                boolean over = begun && System.nanoTime() - begin >= most;
                if (over && settled.compareAndSet(false, true)) {
                    workers.leave();
                    return late.get();
                }
            }
        }
    }
}
