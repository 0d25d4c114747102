package io.cleancopy.batch;

import io.cleancopy.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Admits one run at a time to an output folder. The kernel holds the lock: it is gone with its process. */
final class RunLock implements Closeable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Far behind the text, so that others can read who holds the lock where locks forbid reading. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    /**
     * Locks of this process. The kernel drops a process's lock when the process closes the file a second time, so it must
     * not be opened again.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    /** Tells the file from another of its name. */
    private final @Nullable Object key;

    private RunLock(Path file, FileChannel channel, FileLock lock) throws IOException {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        key = key(file);
    }

    /**
     * Waits for the run that holds it, at most so long, and no longer when asked to stop.
     *
     * @throws OutputException saying who holds it, if it does so still
     */
    static RunLock acquire(Path path, Instant start, Duration wait, StopSignal stop) throws IOException {
        long until = System.nanoTime() + wait.toNanos();
        while (true) {
            try {
                return acquire(path, start);
            } catch (ActiveRunException e) {
                if (System.nanoTime() - until >= 0 || stop.isRequested()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** @throws ActiveRunException at once, saying who holds it, if another run does */
    static RunLock acquire(Path path, Instant start) throws IOException {
        var file = Files.createDirectories(path.getParent()).toRealPath().resolve(path.getFileName());
        if (!HELD_HERE.add(file)) {
            throw held(file);
        }
        boolean acquired = false;
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock(PLACE, 1, false);
            if (lock == null) {
                channel.close();
                throw held(file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(who(start).getBytes(StandardCharsets.UTF_8)));
            acquired = true;
            return new RunLock(file, channel, lock);
        } finally {
            if (!acquired) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static ActiveRunException held(Path file) {
        return new ActiveRunException(
                "Cannot start a run in \"" + file.getParent().getParent() + "\": another one is active" + holder(file)
                        + ". Wait until it has ended (--wait), or end it.");
    }

    private static String who(Instant start) {
        var who = new LinkedHashMap<String, Object>();
        who.put("pid", ProcessHandle.current().pid());
        who.put("host", host());
        who.put("start", start.toString());
        return Json.write(who);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    /** Such as {@code " (process 12 on elm since 2026-11-23T13:15:00Z)"}; empty when it cannot be told. */
    static String holder(Path file) {
        try {
            var who = Fields.parse(Files.readString(file));
            return " (process " + who.number("pid") + " on " + who.text("host") + " since " + who.text("start") + ")";
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    /** Whether a run is active in the folder, in this process or another. */
    static boolean isHeld(Path path) throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        var file = path.toRealPath();
        if (HELD_HERE.contains(file)) {
            return true;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock(PLACE, 1, false) == null;
        }
    }

    /** Whether this process still holds it, and in the file that others look at. */
    boolean isHeld() throws IOException {
        return lock.isValid() && Files.exists(file) && Objects.equals(key, key(file));
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
        HELD_HERE.remove(file);
    }
}
