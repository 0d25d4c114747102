package io.cleancopy.source.warc;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The members of a gzip file (RFC 1952), each with its place: crawlers write a member a record. */
final class GzipMembers extends InputStream implements Members {
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int MOST_TEXT = 1 << 16;

    private final Bytes bytes;
    private final RawBytes raw;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] one = new byte[1];
    private boolean inside;
    private @Nullable IOException fault;
    private long start;

    GzipMembers(Bytes bytes, long from) throws IOException {
        this.bytes = bytes;
        raw = new RawBytes(bytes.open(from), from);
        start = from;
    }

    static boolean begins(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    @Override
    public boolean next() throws IOException {
        start = raw.position();
        inside = false;
        fault = null;
        if (raw.atEnd()) {
            return false;
        }
        if (raw.next() != 0x1F || raw.next() != 0x8B || raw.next() != 8) {
            throw new RecordFault(RejectReason.MALFORMED, "no gzip member begins here");
        }
        skipHeader(raw.next());
        inflater.reset();
        crc.reset();
        inside = true;
        return true;
    }

    private void skipHeader(int flags) throws IOException {
        if ((flags & RESERVED) != 0) {
            throw new RecordFault(RejectReason.MALFORMED, "no gzip member begins here");
        }
        raw.skip(6);
        if ((flags & EXTRA) != 0) {
            raw.skip(raw.next() | raw.next() << 8);
        }
        int texts = Integer.bitCount(flags & (NAME | COMMENT));
        for (int length = 0; texts > 0; length++) {
            if (length > MOST_TEXT) {
                throw new RecordFault(RejectReason.MALFORMED, "no gzip member begins here");
            }
            texts -= raw.next() == 0 ? 1 : 0;
        }
        if ((flags & HEADER_CRC) != 0) {
            raw.skip(2);
        }
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            return inflate(into, offset, length);
        } catch (DataFormatException e) {
            fault = broken();
            throw fault;
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    private int inflate(byte[] into, int offset, int length) throws IOException, DataFormatException {
        while (inside) {
            int count = inflater.inflate(into, offset, length);
            if (count > 0) {
                crc.update(into, offset, count);
                return count;
            }
            if (inflater.finished()) {
                end();
            } else if (inflater.needsInput()) {
                raw.give(inflater);
            } else {
                throw broken();
            }
        }
        return -1;
    }

    private void end() throws IOException {
        raw.back(inflater.getRemaining());
        long sum = raw.next32();
        long size = raw.next32();
        if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw broken();
        }
        inside = false;
    }

    private static RecordFault broken() {
        return new RecordFault(RejectReason.MALFORMED, "its gzip member is broken");
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public InputStream stream() {
        return this;
    }

    @Override
    public boolean isChecked() {
        return true;
    }

    @Override
    public String name(long at) {
        return at == 0 ? "@" + start : "@" + start + "+" + at;
    }

    @Override
    public boolean opensAt(long at) {
        return at == 0;
    }

    @Override
    public boolean again(long at) {
        return false;
    }

    /** Reads behind the first byte again, for the fault may have led over other members; a stream goes on where it is. */
    @Override
    public boolean recover() throws IOException {
        if (bytes.seeks()) {
            raw.to(bytes.open(start + 1), start + 1);
        }
        while (raw.find(0x1F)) {
            start = raw.position() - 1;
            if (!raw.atEnd() && raw.peek() == 0x8B && startsHere()) {
                return true;
            }
        }
        return false;
    }

    private boolean startsHere() throws IOException {
        raw.back(1);
        try {
            return next();
        } catch (RecordFault | EOFException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        raw.close();
    }
}
