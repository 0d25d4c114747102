package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The pages that are being read or cleaned, in a file that outlives the process: if it is there at the next start, the
 * process was ended from outside or by one of them. It is not synced: it need not outlive the machine. Shared by threads.
 */
final class InFlight implements Closeable {
    private static final int HEAD = 16;
    /** A slot holds a length and a name. */
    private static final int SLOT = 4096;

    private static final int LONGEST = SLOT - Integer.BYTES;

    private final Path path;
    private final FileChannel file;
    private final Deque<Integer> free = new ArrayDeque<>();
    private final ByteBuffer memoryFlag = ByteBuffer.wrap(new byte[] {1});
    private volatile boolean keep;

    /** @param slots how many pages there may be at once */
    InFlight(Path path, int slots) throws IOException {
        this.path = path;
        file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        for (int slot = 0; slot < slots; slot++) {
            free.add(slot);
        }
    }

    /**
     * What a process left behind.
     *
     * @param memory whether it ended because memory was used up
     */
    record Left(List<String> pages, boolean memory) {
        Left {
            pages = List.copyOf(pages);
        }
    }

    static Left left(Path path) throws IOException {
        byte[] bytes = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        var pages = new ArrayList<String>();
        for (int at = HEAD; at + Integer.BYTES <= bytes.length; at += SLOT) {
            int length = ByteBuffer.wrap(bytes, at, Integer.BYTES).getInt();
            if (length > 0 && length <= LONGEST && at + Integer.BYTES + length <= bytes.length) {
                pages.add(new String(bytes, at + Integer.BYTES, length, StandardCharsets.UTF_8));
            }
        }
        return new Left(pages, bytes.length > 0 && bytes[0] == 1);
    }

    /** By what a page is known here: its location, or a hash of one that is very long. */
    static String key(String location) {
        byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST ? location : "sha256:" + StoredFile.sha256(bytes);
    }

    /** Takes note of a page; closed when it is done with. */
    PageWatch.Entry enter(String location) {
        byte[] name = key(location).getBytes(StandardCharsets.UTF_8);
        var entry = ByteBuffer.allocate(Integer.BYTES + name.length);
        entry.putInt(name.length).put(name).flip();
        int slot = take();
        write(slot, entry);
        return () -> leave(slot);
    }

    /** Once memory is used up what was in flight then stays on record. */
    private void leave(int slot) {
        if (!keep) {
            write(slot, ByteBuffer.allocate(Integer.BYTES));
            give(slot);
        }
    }

    private synchronized int take() {
        return free.remove();
    }

    private synchronized void give(int slot) {
        free.push(slot);
    }

    private void write(int slot, ByteBuffer entry) {
        try {
            file.write(entry, HEAD + (long) slot * SLOT);
        } catch (IOException e) {
            throw new OutputException("Cannot write " + path + ": " + Failure.sentence(e), e);
        }
    }

    /** Says why the process is about to end. Takes no memory. */
    void memoryIsUsedUp() {
        keep = true;
        try {
            file.write(memoryFlag, 0);
        } catch (IOException e) {
            // then it ends as if from outside
        }
    }

    /** Nothing is in flight any more, or what is does not end the process. */
    @Override
    public void close() throws IOException {
        file.close();
        if (!keep) {
            Files.deleteIfExists(path);
        }
    }
}
