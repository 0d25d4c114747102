package io.cleancopy.segment.html;

import io.cleancopy.text.Normalizer;
import java.util.Map;

/** Normalised text whose lines keep their indentation: in code it says what belongs together. */
final class Indented {
    /** More is a picture made of letters, or a line set in the middle of a wide page. */
    private static final int MOST = 80;

    private static final int TAB = 4;

    private Indented() {}

    /**
     * Tabs are four spaces. The first line is not indented, and none is by what all of them are.
     *
     * @param counts as for {@link Normalizer#normalize}
     */
    static String of(Normalizer normalizer, String text, Map<String, Integer> counts) {
        String normal = normalizer.normalize(text, counts);
        String[] lines = normal.split("\n", -1);
        String[] printed = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        return lines.length == printed.length ? indented(lines, printed).strip() : normal.strip();
    }

    private static String indented(String[] lines, String[] printed) {
        int least = MOST;
        for (int i = 0; i < lines.length; i++) {
            least = lines[i].isEmpty() ? least : Math.min(least, indent(printed[i]));
        }
        var text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            int indent = lines[i].isEmpty() ? 0 : Math.min(MOST, indent(printed[i]) - least);
            text.append(i == 0 ? "" : "\n").append(" ".repeat(indent)).append(lines[i]);
        }
        return text.toString();
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t' && c != '\u00A0') {
                break;
            }
            indent += c == '\t' ? TAB : 1;
        }
        return indent;
    }
}
