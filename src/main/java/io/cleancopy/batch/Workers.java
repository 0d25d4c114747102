package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * The threads that clean pages. They are never interrupted: one that does not come to an end with its page is left to
 * itself, and another takes its place.
 */
final class Workers implements Closeable {
    /** Room for deeply nested pages; only touched pages of it take memory. */
    private static final long STACK = 16L << 20;

    /** Threads that do not come back take processors and memory from the others. */
    static final int MOST_LEFT = 8;

    private final ThreadPoolExecutor pool;
    private final int threads;
    private final Duration maxTime;
    private int left;

    /** @param maxTime that a page may take */
    Workers(int threads, Duration maxTime) {
        this.threads = threads;
        this.maxTime = maxTime;
        pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named());
    }

    private static ThreadFactory named() {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(null, work, "clean-" + number.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * The results in the order of the items, while others are being worked on; not more of them than memory allows.
     *
     * @param work is begun by the calling thread, in order; what it hands back is done by the workers
     * @param late what stands for the result of an item that takes too long
     */
    <T, R> Ordered<T, R> inOrder(
            List<T> items, Function<T, Supplier<R>> work, ToLongFunction<T> bytes, Function<T, R> late) {
        return new Ordered<>(this, items, work, bytes, late);
    }

    int threads() {
        return threads;
    }

    Duration maxTime() {
        return maxTime;
    }

    void begin(Task<?> task) {
        pool.execute(task);
    }

    /**
     * A thread is left to itself.
     *
     * @throws OutputException if there are too many of them
     */
    synchronized void leave() {
        if (++left > MOST_LEFT) {
            throw new OutputException(
                    "Cannot go on: " + left + " pages at once take longer than the " + maxTime.toSeconds()
                            + " seconds that cleancopy.clean.max-time allows. Run the same command again: it goes on where it"
                            + " stopped. If that does not help, give more time or fewer --threads.");
        }
        pool.setMaximumPoolSize(threads + left);
        pool.setCorePoolSize(threads + left);
    }

    /** One of them came to its end after all. */
    synchronized void cameBack() {
        left--;
        pool.setCorePoolSize(threads + left);
        pool.setMaximumPoolSize(threads + left);
    }

    /** Takes no more work. What has begun is left to end; the threads do not keep the process. */
    @Override
    public void close() {
        pool.shutdown();
    }

    void awaitEnd() throws InterruptedException {
        if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the workers have not ended within a minute");
        }
    }
}
