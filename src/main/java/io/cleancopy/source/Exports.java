package io.cleancopy.source;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which text files hold many articles, as press databases deliver them, and the lines that tell one from the next.
 *
 * @param names of files, without folders: endings such as {@code .txt}, or patterns with {@code *} and {@code ?}; those of
 *     the file inside where it is compressed
 * @param start RE2 pattern of a whole line, without the blanks around it, that begins an article; null: it begins where the
 *     one before ends
 * @param end the same of a line that ends it; null: it ends where the next begins
 * @param length the same of the line that tells its length, above which stand lines with fields; null: there is none
 */
public record Exports(
        List<String> names,
        @Nullable String start,
        @Nullable String end,
        @Nullable String length) implements Serializable {
    public Exports {
        names = List.copyOf(names);
    }

    public static Exports none() {
        return new Exports(List.of(), null, null, null);
    }

    boolean takes(String fileName) {
        for (String name : names) {
            boolean matches =
                    name.startsWith(".") ? FileNames.endsIn(fileName, name) : FileNames.matches(fileName, name);
            if (matches) {
                return true;
            }
        }
        return false;
    }

    /** One line that differs whenever the settings do. */
    String canonical() {
        return names + " " + quoted(start) + " " + quoted(end) + " " + quoted(length);
    }

    private static String quoted(@Nullable String pattern) {
        return pattern == null ? "none" : '"' + pattern + '"';
    }
}
