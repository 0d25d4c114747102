package io.cleancopy.segment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that name the encoding at the begin of a file.
 *
 * @param length of the mark in bytes
 */
record ByteOrderMark(int length, Charset charset) {
    private record Known(byte[] bytes, Charset charset) {}

    /** The longer marks first: that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Known> KNOWN = List.of(
            known(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
            known(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
            known(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            known(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            known(StandardCharsets.UTF_16LE, 0xFF, 0xFE));

    static @Nullable ByteOrderMark of(byte[] bytes) {
        for (var known : KNOWN) {
            if (Binary.startsWith(bytes, known.bytes())) {
                return new ByteOrderMark(known.bytes().length, known.charset());
            }
        }
        return null;
    }

    private static Known known(Charset charset, int... mark) {
        var bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return new Known(bytes, charset);
    }
}
