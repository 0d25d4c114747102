package io.cleancopy.source.warc;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Budget;
import io.cleancopy.source.RecordFault;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/**
 * The WARC records of a file, one after the other. Behind a fault it goes on with the next record that can be found. Not
 * for sharing between threads.
 */
final class WarcWalk implements Closeable {
    /** Servers allow 8 to 64 KiB of headers. */
    static final int MOST_HEADERS = 1 << 18;

    /** A header right behind what is broken. */
    private static final byte[] GLUED_0 = "WARC/1.0\r\nWARC-".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] GLUED_1 = "WARC/1.1\r\nWARC-".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final Members members;
    private final Budget budget;
    private final WarcParser parser = new WarcParser();
    private @Nullable MemberChannel member;
    private @Nullable LengthedBody body;
    private boolean broken;
    private long start;

    WarcWalk(Members members, Budget budget) {
        this.members = members;
        this.budget = budget;
        parser.setLenient(true);
    }

    /** Moves on to the next record, that before having been left or recovered from; false behind the last. */
    boolean next() throws IOException {
        if (!advance()) {
            return false;
        }
        broken = true;
        start = member.offset();
        if (!member.begins(WarcFiles.MAGIC)) {
            throw new RecordFault(RejectReason.MALFORMED, "no WARC record begins here");
        }
        var headers = parse();
        body = LengthedBody.create(member, member.buffer(), length(headers));
        broken = false;
        return true;
    }

    /** To where the next record is to begin. */
    private boolean advance() throws IOException {
        while (member == null || !member.has(1)) {
            broken = true;
            member = null;
            start = 0;
            if (!members.next()) {
                broken = false;
                return false;
            }
            enter();
        }
        return true;
    }

    private void enter() {
        member = new MemberChannel(budget.guard(members.stream()));
    }

    private MessageHeaders parse() throws IOException {
        parser.reset();
        member.limit(MOST_HEADERS);
        try {
            parser.parse(member, member.buffer());
        } catch (ParsingException e) {
            throw new RecordFault(RejectReason.MALFORMED, "its WARC header is broken");
        } catch (IOException e) {
            member.drop();
            throw e;
        } finally {
            member.limit(Long.MAX_VALUE);
        }
        return parser.headers();
    }

    private static long length(MessageHeaders headers) throws RecordFault {
        try {
            long length = Long.parseLong(headers.first("Content-Length").orElse(""));
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new RecordFault(RejectReason.MALFORMED, "its WARC header tells no length");
    }

    /** The header of the record. */
    MessageHeaders headers() {
        return parser.headers();
    }

    /** What is left of the record's block. */
    LengthedBody body() {
        return body;
    }

    /** The HTTP response in the record: the block is read up to the end of its header. */
    HttpResponse http() throws IOException {
        member.limit(MOST_HEADERS);
        try {
            return HttpResponse.parse(body);
        } catch (ParsingException e) {
            throw new RecordFault(RejectReason.MALFORMED, "its HTTP header is broken");
        } finally {
            member.limit(Long.MAX_VALUE);
        }
    }

    /** Reads the rest of the record. @throws IOException if there is less or more than its header tells, or it is broken */
    void leave() throws IOException {
        var left = body;
        if (left == null) {
            return;
        }
        body = null;
        broken = true;
        consume(left);
        int lines = 0;
        while (member.has(1) && (member.peek() == '\r' || member.peek() == '\n')) {
            lines += member.take() == '\n' ? 1 : 0;
        }
        if ((lines < 2 || members.isChecked()) && member.has(1) && !member.begins(WarcFiles.MAGIC)) {
            throw new RecordFault(RejectReason.MALFORMED, "it has more bytes than its WARC header tells");
        }
        broken = false;
    }

    /** The record's name, or that of what stands where one was looked for. */
    String name() {
        return members.name(start);
    }

    private void consume(LengthedBody left) throws IOException {
        try {
            left.consume();
        } catch (IOException e) {
            // jwarc leaves the buffer as if all of it were to be read
            member.drop();
            throw e;
        }
    }

    /** The name of the place that was read last. */
    String here() {
        return members.name(member == null ? start : Math.max(start + 1, member.offset()));
    }

    /** From where the file can be read on with this record as the next; negative if only from its start. */
    long position() {
        return members.opensAt(start) ? members.start() + start : -1;
    }

    /**
     * Behind a fault, moves to where the next record that can be found begins.
     *
     * @return false if there is none
     * @throws IOException if there is no going on
     */
    boolean recover() throws IOException {
        if (!broken) {
            return true;
        }
        if (member != null && members.again(start + 1)) {
            enter();
        }
        boolean found = member != null && findLine();
        while (!found && members.recover()) {
            enter();
            found = beginsRecord();
        }
        broken = found ? false : broken;
        return found;
    }

    private boolean findLine() throws IOException {
        try {
            while (member.has(LINE.length)) {
                if (member.begins(GLUED_0) || member.begins(GLUED_1)) {
                    return true;
                }
                boolean found = member.begins(LINE);
                member.take();
                if (found) {
                    return true;
                }
            }
        } catch (IOException e) {
            stopUnlessBroken(e);
        }
        return false;
    }

    private boolean beginsRecord() throws IOException {
        try {
            return member.begins(WarcFiles.MAGIC);
        } catch (IOException e) {
            stopUnlessBroken(e);
            return false;
        }
    }

    private static void stopUnlessBroken(IOException fault) throws IOException {
        stopAtLimit(fault);
        if (!(fault instanceof RecordFault) && !(fault instanceof EOFException)) {
            throw fault;
        }
    }

    /** A limit holds for the whole file; what else is wrong is so with a part of it. */
    static void stopAtLimit(Throwable fault) throws IOException {
        if (fault instanceof RecordFault limit && RecordFault.problem(limit).reason() == RejectReason.ARCHIVE_LIMIT) {
            throw limit;
        }
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
