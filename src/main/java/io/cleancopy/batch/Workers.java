package io.cleancopy.batch;

import java.io.Closeable;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** The threads that clean pages. They are never interrupted. */
final class Workers implements Closeable {
    /** Room for deeply nested pages; only touched pages of it take memory. */
    private static final long STACK = 16L << 20;

    private final ExecutorService pool;
    private final int threads;

    Workers(int threads) {
        this.threads = threads;
        pool = Executors.newFixedThreadPool(threads, named());
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
     */
    <T, R> Ordered<T, R> inOrder(List<T> items, Function<T, Supplier<R>> work, ToLongFunction<T> bytes) {
        return new Ordered<>(pool, items, work, bytes, threads);
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
