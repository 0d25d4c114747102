package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the page in a file, whole or not at all: a file that is not the same after reading as before becomes a page with
 * a problem. Never fails for a file's sake. Shared by threads.
 */
public final class PageReader {
    private final SourceSettings settings;
    private final Content content;

    public PageReader(SourceSettings settings) {
        this(settings, PageReader::content);
    }

    PageReader(SourceSettings settings, Content content) {
        this.settings = settings;
        this.content = content;
    }

    /** How a file's bytes are read. */
    interface Content {
        byte[] of(Path path, int size) throws IOException;
    }

    /**
     * A page as it was read.
     *
     * @param stamp the file's before it was opened; that of the listing when it could not be told
     */
    public record Reading(RawPage page, Stamp stamp) {}

    /** The page in the file, or the problem with it. */
    public Reading read(PageFile file) {
        var known = file.problem();
        if (known != null) {
            return problem(file, file.stamp(), known.reason(), known.detail());
        }
        try {
            return readRegular(file);
        } catch (NoSuchFileException e) {
            return problem(file, file.stamp(), RejectReason.UNREADABLE, "the file is gone");
        } catch (IOException e) {
            return problem(
                    file, file.stamp(), RejectReason.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private Reading readRegular(PageFile file) throws IOException {
        var before = attributes(file.path());
        var stamp = Walk.stamp(before);
        if (!before.isRegularFile()) {
            return problem(file, stamp, RejectReason.UNREADABLE, "not a regular file any more");
        }
        if (before.size() > settings.maxPageBytes()) {
            return problem(
                    file,
                    stamp,
                    RejectReason.TOO_LARGE,
                    before.size() + " bytes, allowed are " + settings.maxPageBytes());
        }
        byte[] bytes = content.of(file.path(), (int) before.size());
        if (!same(before, bytes, attributes(file.path()))) {
            return problem(file, stamp, RejectReason.CHANGED_DURING_READ, "the file was written to while it was read");
        }
        var origin = new Origin(file.location());
        return new Reading(Sources.page(origin, file.path().getFileName().toString(), bytes), stamp);
    }

    /** Up to one byte more than the file had: enough to see that it grew. */
    static byte[] content(Path path, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size);
        try (var channel = Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            boolean grew = !bytes.hasRemaining() && channel.read(ByteBuffer.allocate(1)) > 0;
            int length = grew ? size + 1 : bytes.position();
            return length == size ? bytes.array() : Arrays.copyOf(bytes.array(), length);
        }
    }

    private static boolean same(BasicFileAttributes before, byte[] content, BasicFileAttributes after) {
        return content.length == before.size()
                && after.size() == before.size()
                && after.lastModifiedTime().equals(before.lastModifiedTime())
                && Objects.equals(after.fileKey(), before.fileKey());
    }

    static Stamp stamp(Path path) throws IOException {
        return Walk.stamp(attributes(path));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static Reading problem(PageFile file, Stamp stamp, RejectReason reason, String detail) {
        return new Reading(RawPage.unread(new Origin(file.location()), new Problem(reason, detail)), stamp);
    }
}
