package io.cleancopy.text;

import java.util.HashSet;
import java.util.Set;

/** How alike two short texts are. */
public final class Likeness {
    private Likeness() {}

    /** Share of the words of the shorter text that the other has as well (overlap coefficient), 0 to 1. */
    public static double of(String a, String b) {
        var left = words(a);
        var right = words(b);
        int smaller = Math.min(left.size(), right.size());
        if (smaller == 0) {
            return 0;
        }
        left.retainAll(right);
        return (double) left.size() / smaller;
    }

    private static Set<Long> words(String text) {
        var words = new HashSet<Long>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean cjk = Characters.isCjk(c);
            if (start >= 0 && (cjk || !Character.isLetterOrDigit(c))) {
                words.add(Folding.hash(text.substring(start, at)));
                start = -1;
            }
            if (cjk) {
                words.add((long) c);
            } else if (start < 0 && Character.isLetterOrDigit(c)) {
                start = at;
            }
            at += Character.charCount(c);
        }
        return words;
    }
}
