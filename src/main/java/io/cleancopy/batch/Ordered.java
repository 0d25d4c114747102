package io.cleancopy.batch;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Work that one thread begins in order, many do, and the one hands out in order. Closing it early drops the work that has
 * not begun.
 */
final class Ordered<T, R> implements Iterator<R>, Closeable {
    private static final int AHEAD_PER_THREAD = 16;
    /** Of input at once: parsed and decided, a page takes some ten times its size. */
    private static final long BYTES_AHEAD = 8L << 20;

    private final ExecutorService pool;
    private final Iterator<T> items;
    private final Function<T, Supplier<R>> work;
    private final ToLongFunction<T> bytes;
    private final int ahead;
    private final Deque<Task<R>> begun = new ArrayDeque<>();
    private long bytesBegun;

    Ordered(ExecutorService pool, List<T> items, Function<T, Supplier<R>> work, ToLongFunction<T> bytes, int threads) {
        this.pool = pool;
        this.items = items.iterator();
        this.work = work;
        this.bytes = bytes;
        this.ahead = threads * AHEAD_PER_THREAD;
    }

    private record Task<R>(Future<R> result, long bytes) {}

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || items.hasNext();
    }

    @Override
    public R next() {
        begin();
        var task = begun.poll();
        if (task == null) {
            throw new NoSuchElementException();
        }
        bytesBegun -= task.bytes;
        return result(task.result);
    }

    private void begin() {
        while (items.hasNext() && begun.size() < ahead && (begun.isEmpty() || bytesBegun < BYTES_AHEAD)) {
            var item = items.next();
            long size = bytes.applyAsLong(item);
            begun.add(new Task<>(pool.submit(work.apply(item)::get), size));
            bytesBegun += size;
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted from outside", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        begun.forEach(task -> task.result.cancel(false));
        begun.clear();
    }
}
