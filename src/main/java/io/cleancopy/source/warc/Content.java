package io.cleancopy.source.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a page.
 *
 * @param isCut whether they end before they should
 */
record Content(byte[] bytes, boolean isCut) {
    /** All that comes of the stream, up to a byte more than is allowed. */
    static Content of(InputStream in, int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 13];
        try {
            int count = 0;
            while (count >= 0 && bytes.size() <= most) {
                bytes.write(piece, 0, count);
                count = in.read(piece, 0, Math.min(piece.length, Math.max(1, most - bytes.size() + 1)));
            }
            return new Content(bytes.toByteArray(), false);
        } catch (EOFException e) {
            return new Content(bytes.toByteArray(), true);
        }
    }
}
