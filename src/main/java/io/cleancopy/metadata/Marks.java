package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import io.cleancopy.text.Folding;

/** Punctuation between the parts of a line. */
final class Marks {
    private static final String BARS = "|•·●∙⋅‧・–—/()[]（）【】｜／»›>*;◦▪■►▶†\\<«‹";

    private Marks() {}

    /** The run of punctuation at {@code at}, a bar when any of it sets parts of a line apart. */
    static Piece read(String line, int at) {
        Type type = Type.MARK;
        int to = at;
        for (; to < line.length() && (isMark(line.charAt(to)) || line.charAt(to) == ' '); to++) {
            char c = line.charAt(to);
            if (BARS.indexOf(c) >= 0 || (c == '-' && isSpaced(line, to))) {
                type = Type.BAR;
            }
            if (to > at && (c == '(' || c == '（')) {
                break;
            }
        }
        while (line.charAt(to - 1) == ' ') {
            to--;
        }
        return Piece.of(type, at, to);
    }

    private static boolean isSpaced(String line, int at) {
        return (at > 0 && line.charAt(at - 1) == ' ') || Digits.has(line, at + 1, ' ') || Digits.has(line, at + 1, '-');
    }

    static boolean isMark(char c) {
        boolean letterOrDigit = c < 0x80 && Folding.ofAscii(c) != 0;
        return !letterOrDigit && (",:.-，：、~".indexOf(c) >= 0 || BARS.indexOf(c) >= 0);
    }

    /** Whether a mark belongs to the word around it: {@code O'Neill-Smith}, {@code J. Doe}, {@code dpa.de}. */
    static boolean joins(String line, int at) {
        char c = line.charAt(at);
        if (c == '.') {
            return true;
        }
        return c == '-' && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
