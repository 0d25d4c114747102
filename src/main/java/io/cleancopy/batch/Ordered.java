package io.cleancopy.batch;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Work that one thread begins in order, many do, and the one hands out in order. Closing it early drops the work that has
 * not begun.
 */
final class Ordered<T, R> implements Iterator<R>, Closeable {
    private static final int AHEAD_PER_THREAD = 16;
    /** Of input at once: parsed and decided, a page takes some ten times its size. A larger page is alone. */
    private static final long BYTES_AHEAD = 8L << 20;

    private final Workers workers;
    private final Iterator<T> items;
    private final Function<T, Supplier<R>> work;
    private final ToLongFunction<T> bytes;
    private final Function<T, R> late;
    private final Deque<Begun<T, R>> begun = new ArrayDeque<>();
    private @Nullable T following;
    private long bytesBegun;

    Ordered(
            Workers workers,
            List<T> items,
            Function<T, Supplier<R>> work,
            ToLongFunction<T> bytes,
            Function<T, R> late) {
        this.workers = workers;
        this.items = items.iterator();
        this.work = work;
        this.bytes = bytes;
        this.late = late;
        move();
    }

    private record Begun<T, R>(T item, Task<R> task) {}

    @Override
    public boolean hasNext() {
        return !begun.isEmpty() || following != null;
    }

    @Override
    public R next() {
        begin();
        var first = begun.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        bytesBegun -= first.task.bytes();
        return result(first);
    }

    private void begin() {
        for (T item = following;
                item != null && begun.size() < workers.threads() * AHEAD_PER_THREAD;
                item = following) {
            long size = bytes.applyAsLong(item);
            if (!begun.isEmpty() && bytesBegun + size > BYTES_AHEAD) {
                return;
            }
            var task = new Task<>(work.apply(item), size, workers);
            workers.begin(task);
            begun.add(new Begun<>(item, task));
            bytesBegun += size;
            move();
        }
    }

    private void move() {
        following = items.hasNext() ? items.next() : null;
    }

    private R result(Begun<T, R> first) {
        try {
            return first.task.await(() -> late.apply(first.item));
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
        begun.forEach(first -> first.task.cancel());
        begun.clear();
        following = null;
    }
}
