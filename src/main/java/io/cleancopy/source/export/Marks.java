package io.cleancopy.source.export;

import io.cleancopy.pack.pattern.LinePattern;
import io.cleancopy.source.Exports;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines that tell one article from the next. Shared by threads. */
record Marks(
        @Nullable LinePattern start,
        @Nullable LinePattern end,
        @Nullable LinePattern length) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Marks of(Exports exports) {
        return new Marks(pattern(exports.start()), pattern(exports.end()), pattern(exports.length()));
    }

    private static @Nullable LinePattern pattern(@Nullable String text) {
        return text == null ? null : LinePattern.of(text);
    }

    boolean starts(String line) {
        return start != null && start.takes(line);
    }

    boolean ends(String line) {
        return end != null && end.takes(line);
    }

    boolean tellsLength(String line) {
        return length != null && length.takes(line);
    }

    /** What marks are compared with: marks are ASCII as a rule, so that the encoding hardly matters. */
    static String line(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(bytes, WINDOWS_1252);
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
    }

    /** Whether there is more in the line than blanks and rules. */
    static boolean hasWords(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
