package io.cleancopy.segment;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells bytes that are no text: by how the usual formats begin, then by their control characters. */
final class Binary {
    private static final int SAMPLE = 1 << 16;

    private static final List<byte[]> BEGINNINGS = List.of(
            latin("%PDF-"),
            latin("PK\u0003\u0004"),
            latin("\u001F\u008B"),
            latin("\u0089PNG"),
            latin("\u00FF\u00D8\u00FF"),
            latin("GIF87a"),
            latin("GIF89a"),
            latin("\u00D0\u00CF\u0011\u00E0"),
            latin("\u0028\u00B5\u002F\u00FD"),
            latin("7z\u00BC\u00AF"),
            latin("{\\rtf"));

    private Binary() {}

    static boolean looksBinary(byte[] bytes) {
        for (byte[] beginning : BEGINNINGS) {
            if (startsWith(bytes, beginning)) {
                return true;
            }
        }
        if (ByteOrderMark.of(bytes) != null) {
            return false;
        }
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        int nuls = 0;
        for (int i = 0; i < length; i++) {
            nuls += bytes[i] == 0 ? 1 : 0;
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        // random bytes hold 10 % controls, text none; a few NULs are dirt
        boolean binary = controls * 100L > length || nuls * 1000L > length;
        return binary && Utf16.byNuls(bytes) == null && Utf16.byIdeographs(bytes) == null;
    }

    /** Control characters that text does not have; the escape character belongs to ISO-2022. */
    private static boolean isControl(byte b) {
        return (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B && b != 0x1B)
                || b == 0x7F;
    }

    static boolean startsWith(byte[] bytes, byte[] beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
