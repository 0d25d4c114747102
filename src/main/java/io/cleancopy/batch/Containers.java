package io.cleancopy.batch;

import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a source may stand in: the folders above it, and the files and archives that hold it, told by its name alone. */
final class Containers {
    private static final String MARKS = "#@!";

    private Containers() {}

    /** Tells each name that is that of a file, if the source is a record. */
    static void each(String source, Consumer<String> tell) {
        any(source, MARKS, name -> {
            tell.accept(name);
            return false;
        });
    }

    /** Whether one of the files or folders that may hold the source is such. */
    static boolean any(String source, Predicate<String> is) {
        return any(source, MARKS + "/", is);
    }

    private static boolean any(String source, String marks, Predicate<String> is) {
        for (int i = 1; i < source.length(); i++) {
            if (marks.indexOf(source.charAt(i)) >= 0 && is.test(source.substring(0, i))) {
                return true;
            }
        }
        return false;
    }
}
