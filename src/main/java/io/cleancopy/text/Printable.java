package io.cleancopy.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text of pages and files that a terminal or a log may show: it cannot steer the one nor forge a line of the other. Characters
 * that act instead of being seen are U+FFFD.
 */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** On one line: without controls, separators of lines and overrides of the writing direction. */
    public static String line(String text) {
        return replaced(text, Printable::acts);
    }

    /** Without controls other than line feed and tab. The writing direction is the text's own matter. */
    public static String text(String text) {
        return replaced(text, c -> c != '\n' && c != '\t' && Character.isISOControl(c));
    }

    /** Of JSON text, in which such characters stand within strings alone, nothing is lost: they are escaped. */
    public static String json(String json) {
        if (json.codePoints().noneMatch(c -> c != '\n' && acts(c))) {
            return json;
        }
        var out = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (c != '\n' && acts(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String replaced(String text, IntPredicate isToGo) {
        if (text.codePoints().noneMatch(isToGo)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isToGo.test(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
