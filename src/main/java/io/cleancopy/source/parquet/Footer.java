package io.cleancopy.source.parquet;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/** Reads what a file says of itself, as far as it can be true. */
final class Footer {
    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int TAIL = Integer.BYTES + MAGIC.length;

    /** Files of 100,000 row groups have less. */
    private static final int LONGEST = 64 << 20;

    /** Fields of a schema, groups in one another: what others read without running out of stack. */
    private static final int MOST_FIELDS = 20_000;

    private static final int DEEPEST = 60;

    private Footer() {}

    /** @throws RecordFault if the file is no Parquet, or not all of it */
    static FileMetaData read(SeekableByteChannel file) throws IOException {
        long size = file.size();
        check(size >= MAGIC.length && isMagic(bytes(file, 0, MAGIC.length), 0), "it does not begin as Parquet does");
        if (size < MAGIC.length + TAIL || !isMagic(bytes(file, size - TAIL, TAIL), Integer.BYTES)) {
            throw new RecordFault(RejectReason.CUT_OFF, "it begins as Parquet does, and does not end so");
        }
        int length = ByteBuffer.wrap(bytes(file, size - TAIL, TAIL))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        check(
                length > 0 && length <= Math.min(LONGEST, size - TAIL - MAGIC.length),
                "its footer cannot be " + length + " bytes long");
        var footer = parse(bytes(file, size - TAIL - length, length));
        check(isReadable(footer.getSchema()), "its schema is none, or has too many fields");
        return footer;
    }

    private static FileMetaData parse(byte[] footer) throws RecordFault {
        try {
            return Util.readFileMetaData(new ByteArrayInputStream(footer));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RecordFault(RejectReason.MALFORMED, "its footer cannot be read");
        }
    }

    static boolean isMagic(byte[] bytes, int at) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes[at + i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(SeekableByteChannel file, long from, int length) throws IOException {
        try (var in = ChannelBytes.of(file, from, length)) {
            return in.readNBytes(length);
        }
    }

    /** The schema is a tree in the order of a walk through it, each with the number of its children. */
    private static boolean isReadable(List<SchemaElement> schema) {
        if (schema.isEmpty() || schema.size() > MOST_FIELDS) {
            return false;
        }
        int[] open = new int[DEEPEST];
        int depth = 0;
        open[0] = 1;
        for (var element : schema) {
            while (depth >= 0 && open[depth] == 0) {
                depth--;
            }
            if (depth < 0 || element.getNum_children() < 0) {
                return false;
            }
            open[depth]--;
            if (element.getNum_children() > 0) {
                if (++depth == DEEPEST) {
                    return false;
                }
                open[depth] = element.getNum_children();
            }
        }
        return true;
    }

    static void check(boolean holds, String fault) throws RecordFault {
        if (!holds) {
            throw new RecordFault(RejectReason.MALFORMED, fault);
        }
    }
}
