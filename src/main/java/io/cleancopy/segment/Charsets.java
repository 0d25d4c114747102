package io.cleancopy.segment;

import io.cleancopy.model.Decoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text: byte order mark, UTF-16 by its pattern of NULs, UTF-8, then detection among the code pages.
 * Never fails on any bytes; what cannot be decoded becomes U+FFFD and is counted. Stateless, shared by threads.
 */
public final class Charsets {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char ESCAPE = 0x1B;

    private Charsets() {}

    /** Text and how it was read. */
    public record Decoded(String text, Decoding decoding) {
        /** Whether more than one character in a hundred could not be decoded: then the text is not worth having. */
        public boolean isGarbled() {
            return decoding.replacements() * 100L > text.length();
        }
    }

    public static Decoded decode(byte[] bytes) {
        var mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return read(bytes, mark.length(), mark.charset(), "bom");
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\0') >= 0) {
            var charset = Utf16.byNuls(bytes);
            if (charset != null) {
                return read(bytes, 0, charset, "utf-16-pattern");
            }
        }
        int bad = count(utf8, REPLACEMENT) - writtenReplacements(bytes, utf8);
        if (bad == 0 && utf8.indexOf(ESCAPE) >= 0) {
            var charset = CodePages.byEscapes(bytes);
            if (charset != null) {
                return read(bytes, 0, charset, "detected");
            }
        }
        if (isUtf8(utf8, bad)) {
            return ReadTwice.undone(new Decoded(utf8, new Decoding("UTF-8", "utf-8", bad)));
        }
        return detect(bytes);
    }

    /**
     * As {@link #decode(byte[])}, but believes what was declared with the bytes, unless a byte order mark says otherwise
     * or the bytes speak against it.
     *
     * @param evidence where it was declared
     */
    public static Decoded decode(byte[] bytes, Charset declared, String evidence) {
        if (ByteOrderMark.of(bytes) != null) {
            return decode(bytes);
        }
        var believed = read(bytes, 0, declared, evidence);
        boolean utf8 = declared.equals(StandardCharsets.UTF_8);
        if (believed.decoding().replacements() == 0 && (utf8 || !isUtf8BeyondAscii(bytes))) {
            return utf8 ? ReadTwice.undone(believed) : believed;
        }
        var found = decode(bytes);
        String name = found.decoding().charset();
        boolean better = utf8
                ? believed.isGarbled()
                : name.equals("UTF-8") || found.decoding().evidence().equals("twice") || believed.isGarbled();
        return better && found.decoding().replacements() <= believed.decoding().replacements() ? found : believed;
    }

    /** Letters beyond ASCII that are all good sequences: in another encoding that does not happen by chance. */
    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() < bytes.length && text.indexOf(REPLACEMENT) < 0;
    }

    /** Whether the bytes are no text in any encoding: an image, an archive, a PDF, a program. */
    public static boolean looksBinary(byte[] bytes) {
        return Binary.looksBinary(bytes);
    }

    /**
     * Strict UTF-8 is UTF-8. So is a text with few bad bytes (cut off, or stitched together): in code pages hardly any
     * letters happen to be good sequences.
     */
    private static boolean isUtf8(String utf8, int bad) {
        if (bad == 0) {
            return true;
        }
        long good = utf8.chars()
                .filter(c -> c >= 0x80 && c != REPLACEMENT && !Character.isLowSurrogate((char) c))
                .count();
        boolean cutOff = bad == 1 && good > 0 && utf8.charAt(utf8.length() - 1) == REPLACEMENT;
        // by chance, articles in 20 code pages reach at most 132 good to 375 bad (EUC-JP)
        return cutOff || good > 10L * bad;
    }

    private static Decoded detect(byte[] bytes) {
        var charset = Utf16.byIdeographs(bytes);
        if (charset != null) {
            return read(bytes, 0, charset, "utf-16-pattern");
        }
        charset = CodePages.detect(bytes);
        return charset == null
                ? read(bytes, 0, CodePages.WINDOWS_1252, "fallback")
                : read(bytes, 0, charset, "detected");
    }

    private static Decoded read(byte[] bytes, int from, Charset charset, String evidence) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(text, new Decoding(CodePages.name(charset), evidence, count(text, REPLACEMENT)));
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }

    /** Replacement characters that the bytes themselves spell: lost before us, and no sign against UTF-8. */
    private static int writtenReplacements(byte[] bytes, String utf8) {
        if (utf8.indexOf(REPLACEMENT) < 0) {
            return 0;
        }
        int count = 0;
        for (int i = 2; i < bytes.length; i++) {
            if (bytes[i - 2] == (byte) 0xEF && bytes[i - 1] == (byte) 0xBF && bytes[i] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }
}
