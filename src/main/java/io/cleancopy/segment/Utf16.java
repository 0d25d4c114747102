package io.cleancopy.segment;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises UTF-16 that has no byte order mark. */
final class Utf16 {
    private static final int SAMPLE = 1 << 13;

    private Utf16() {}

    /** By NULs, which any text with spaces or line feeds has, more often in the place of the high byte. */
    static @Nullable Charset byNuls(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                nuls[i & 1]++;
            }
        }
        if (nuls[0] + nuls[1] == 0) {
            return null;
        }
        var likely = nuls[1] > nuls[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isText(bytes, likely) ? likely : null;
    }

    /**
     * By pairs that nearly all spell ideographs and kana: such a text may have no NUL at all. Shift_JIS spells ideographs
     * too when it is read so, but no stops and commas.
     */
    static @Nullable Charset byIdeographs(byte[] bytes) {
        if ((bytes.length & 1) != 0) {
            return null;
        }
        if (isIdeographic(bytes, StandardCharsets.UTF_16LE)) {
            return StandardCharsets.UTF_16LE;
        }
        return isIdeographic(bytes, StandardCharsets.UTF_16BE) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        String text = sample(bytes, charset);
        long odd = text.codePoints().filter(Utf16::isOdd).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return odd * 100 <= text.length() && letters * 3 >= text.length();
    }

    private static boolean isOdd(int c) {
        return c == 0xFFFD
                || !Character.isDefined(c)
                || Character.getType(c) == Character.PRIVATE_USE
                || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static boolean isIdeographic(byte[] bytes, Charset charset) {
        String text = sample(bytes, charset);
        long eastAsian = text.chars().filter(Utf16::isEastAsian).count();
        boolean punctuated = text.indexOf('。') >= 0 || text.indexOf('、') >= 0 || text.indexOf('，') >= 0;
        return punctuated && eastAsian * 100 >= text.length() * 95L;
    }

    private static boolean isEastAsian(int c) {
        return (c >= 0x3000 && c <= 0x30FF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xFF00 && c <= 0xFF65)
                || (c >= 0x2010 && c <= 0x2026)
                || c == '\n'
                || c == '\r'
                || c == ' ';
    }

    private static String sample(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
    }
}
