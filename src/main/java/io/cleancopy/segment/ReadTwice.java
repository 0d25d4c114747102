package io.cleancopy.segment;

import io.cleancopy.model.Decoding;
import io.cleancopy.segment.Charsets.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text in a code page of another script that somebody read as Western European and wrote again as UTF-8: {@code Ïðèâåò}
 * for {@code Привет}. It becomes what it was; not so in code pages that spell letters with ASCII as well, such as Big5.
 * UTF-8 that was read so is the normalizer's. Stateless, shared by threads.
 */
final class ReadTwice {
    /** What such text was read as: Latin-9 differs from Latin-1 in eight letters, and both lack windows-1252's quotes. */
    private static final List<Charset> READ_AS =
            List.of(StandardCharsets.ISO_8859_1, Charset.forName("ISO-8859-15"), CodePages.WINDOWS_1252);

    /** Letters beyond ASCII in a row: no Western European word has so many. */
    private static final int RUN = 5;

    /** Characters in such rows, from which a text is no chart of signs. */
    private static final int ENOUGH = 100;

    /** One in so many characters may be lost. */
    private static final int LOST = 50;

    private ReadTwice() {}

    /** The text as it was before it was read wrongly; the same when nothing speaks for it. */
    static Decoded undone(Decoded decoded) {
        String text = decoded.text();
        if (!looksRead(text)) {
            return decoded;
        }
        Decoded best = null;
        for (var charset : READ_AS) {
            var found = reread(text, charset);
            boolean better = found != null
                    && (best == null
                            || found.decoding().replacements() < best.decoding().replacements());
            best = better ? found : best;
        }
        return best == null ? decoded : best;
    }

    /** Rows of Western letters, and hardly another letter beyond ASCII outside of them. */
    private static boolean looksRead(String text) {
        int inRuns = 0;
        int others = 0;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isWestern(c)) {
                run++;
                continue;
            }
            inRuns += run >= RUN ? run : 0;
            others += run >= RUN ? 0 : run;
            others += c >= 0x80 && Character.isLetter(c) ? 1 : 0;
            run = 0;
        }
        return inRuns >= ENOUGH && inRuns >= 2 * others;
    }

    private static boolean isWestern(char c) {
        return c >= 0x80 && (c <= 0xFF || "€ŒœŠšŽžŸ".indexOf(c) >= 0);
    }

    private static @Nullable Decoded reread(String text, Charset charset) {
        byte[] bytes = bytes(text, charset);
        if (bytes == null || PlainUtf8.is(bytes)) {
            return null;
        }
        var meant = CodePages.detect(bytes);
        if (meant == null) {
            return null;
        }
        String found = new String(bytes, meant);
        int lost = 0;
        int high = 0;
        int foreign = 0;
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            lost += c == '\uFFFD' ? 1 : 0;
            high += c >= 0x80 ? 1 : 0;
            foreign += c >= 0x370 && Character.isLetter(c) ? 1 : 0;
        }
        boolean isText = foreign >= ENOUGH / 2 && 3 * foreign >= 2 * high && lost * LOST <= high;
        return isText ? new Decoded(found, new Decoding(CodePages.name(meant), "twice", lost)) : null;
    }

    /** The bytes that were read; null when the encoding lacks more than a few of the characters. */
    private static byte @Nullable [] bytes(String text, Charset charset) {
        var encoder = charset.newEncoder();
        var out = new ByteArrayOutputStream(text.length());
        int lacking = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out.write(c);
            } else if (encoder.canEncode(c)) {
                byte[] one = String.valueOf(c).getBytes(charset);
                out.write(one, 0, one.length);
            } else {
                lacking++;
                out.write(' ');
            }
        }
        return lacking * LOST > text.length() ? null : out.toByteArray();
    }
}
