package io.cleancopy.evaluate;

import java.text.Normalizer;
import java.util.Locale;

/** The loose form in which titles, names and segments are compared: without case, plain quotes, single spaces. */
final class Loose {
    private Loose() {}

    static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var loose = new StringBuilder(compatible.length());
        boolean gap = false;
        for (int i = 0; i < compatible.length(); ) {
            int c = compatible.codePointAt(i);
            i += Character.charCount(c);
            if (Words.isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && loose.length() > 0) {
                loose.append(' ');
            }
            gap = false;
            fold(plain(c), loose);
        }
        return loose.toString();
    }

    /** As {@link #of}, without spaces. */
    static String squeezed(String text) {
        return of(text).replace(" ", "");
    }

    private static int plain(int c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }

    /** Full case folding: what upper case makes equal is equal (ß, ẞ and ss), but for the dotless i. */
    private static void fold(int c, StringBuilder loose) {
        if (c < 0x80) {
            loose.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        } else if (c == 'ı') {
            loose.append('ı');
        } else {
            String upper = Character.toString(c).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
            upper.codePoints().forEach(u -> loose.append(Character.toString(u).toLowerCase(Locale.ROOT)));
        }
    }
}
