package io.cleancopy.report.html;

import java.util.Locale;

/**
 * The one door for text into a page: element content and attribute values alike. Markup becomes text; characters that
 * cannot be seen but change how their neighbours look become visible: controls as their pictures, overrides of the
 * writing direction as their code points; half characters and non-characters become U+FFFD.
 */
final class Escape {
    private Escape() {}

    static void to(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> other(out, c);
            }
        }
    }

    private static void other(StringBuilder out, int c) {
        if (c == '\n' || c == '\t') {
            out.append((char) c);
        } else if (c < 0x20) {
            out.append((char) (0x2400 + c));
        } else if (c == 0x7F) {
            out.append('␡');
        } else if (c < 0xA0 && c > 0x7F || isSurrogate(c) || (c & 0xFFFE) == 0xFFFE) {
            out.append('\uFFFD');
        } else if (overridesDirection(c)) {
            out.append("⟨U+")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append('⟩');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean overridesDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
