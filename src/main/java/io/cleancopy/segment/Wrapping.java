package io.cleancopy.segment;

import io.cleancopy.text.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where the lines of a page were broken by a column limit rather than by an author. A page wrapped at width W
 * betrays itself: a line was broken exactly when the next line's first word would not have fitted into W columns.
 */
final class Wrapping {
    /** Widest column limit that is looked for; e-mail wraps at 72 to 78, terminals at 80, some exports at 100. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 40;

    /** A wrapped page's long lines are nearly all full; 0.75 leaves room for paragraph ends without a blank line. */
    private static final double FULL_SHARE = 0.75;

    /** From this share of broken lines that end with a hyphen on, hyphens were set by a typesetter; browsers and text
     * wrapping break at the hyphens of compounds, in some 2 % of lines. */
    private static final double HYPHENATED_SHARE = 0.06;

    private static final Wrapping NONE = new Wrapping(0, false, Set.of());

    private final int width;
    private final boolean hyphenated;
    private final Set<String> words;

    private Wrapping(int width, boolean hyphenated, Set<String> words) {
        this.width = width;
        this.hyphenated = hyphenated;
        this.words = words;
    }

    /**
     * How the lines were wrapped, if they were.
     *
     * @param lines as captured: normalising changes their lengths
     */
    static Wrapping of(List<String> lines) {
        int width = widthOf(lines);
        if (width == 0) {
            return NONE;
        }
        int full = 0;
        int room = 0;
        int fullWithin = 0;
        int roomWithin = 0;
        int hyphens = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1);
            if (next.isEmpty() || line.length() < width * 0.6) {
                continue;
            }
            boolean within = Character.isLowerCase(next.codePointAt(0));
            if (isFull(line, next, width)) {
                full++;
                fullWithin += within ? 1 : 0;
                hyphens += within && endsWithHyphen(line) ? 1 : 0;
            } else {
                room++;
                roomWithin += within ? 1 : 0;
            }
        }
        // Lists of long headlines have room on most lines; what goes on in lower case has not, where it was wrapped.
        if (!mostAreFull(full, room) && !mostAreFull(fullWithin, roomWithin)) {
            return NONE;
        }
        boolean hyphenated = hyphens >= HYPHENATED_SHARE * full;
        return new Wrapping(width, hyphenated, hyphens == 0 ? Set.of() : wordsOf(lines));
    }

    private static boolean mostAreFull(int full, int room) {
        return full >= 3 && full >= FULL_SHARE * (full + room);
    }

    /** Whether {@code next} goes on where {@code line} was broken. Both are not empty, and as captured. */
    boolean continues(String line, String next) {
        return width > 0 && line.length() >= width / 2 && isFull(line, next, width);
    }

    /** Whether there was no room on the line for what begins the next one. */
    private static boolean isFull(String line, String next, int width) {
        boolean cjk = Characters.isCjk(line.codePointBefore(line.length())) && Characters.isCjk(next.codePointAt(0));
        if (cjk) {
            // Without spaces a line is broken anywhere, so it is full to the last column or two.
            return line.length() >= width - 2;
        }
        return line.length() + joint(line) + firstWord(next) > width;
    }

    /** Adds the continuation of a broken line to its text. */
    void join(StringBuilder text, String next) {
        int end = text.length();
        int first = next.codePointAt(0);
        boolean hyphen = endsWithHyphen(text) && Character.isLetter(first);
        if (hyphen && !keepsHyphen(text, next)) {
            text.setLength(end - 1);
        } else if (!hyphen && !(Characters.isCjk(Character.codePointBefore(text, end)) && Characters.isCjk(first))) {
            text.append(' ');
        }
        text.append(next);
    }

    private boolean keepsHyphen(CharSequence text, String next) {
        if (!Character.isLowerCase(next.codePointAt(0))) {
            return true;
        }
        String left = lastWord(text);
        String right = next.substring(0, firstWord(next));
        if (words.contains(fold(left + "-" + right))) {
            return true;
        }
        return !words.contains(fold(left + right)) && !hyphenated;
    }

    private static int widthOf(List<String> lines) {
        int[] lengths = new int[WIDEST + 2];
        int longish = 0;
        for (String line : lines) {
            if (line.length() >= NARROWEST && (line.indexOf(' ') > 0 || Characters.isCjk(line.codePointAt(0)))) {
                longish++;
                lengths[Math.min(line.length(), WIDEST + 1)]++;
            }
        }
        // One line in a hundred may be longer: a caption or a table that nobody wrapped.
        int allowed = longish / 100;
        int longer = 0;
        for (int width = WIDEST + 1; width >= NARROWEST; width--) {
            longer += lengths[width];
            if (longer > allowed) {
                return width > WIDEST ? 0 : width;
            }
        }
        return 0;
    }

    private static Set<String> wordsOf(List<String> lines) {
        var words = new HashSet<String>();
        for (String line : lines) {
            for (String word : line.split(" ")) {
                words.add(fold(word));
            }
        }
        return words;
    }

    private static String fold(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Columns between two words of one line: none behind a hyphen. */
    private static int joint(String line) {
        return endsWithHyphen(line) ? 0 : 1;
    }

    private static int firstWord(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ' ') {
            end++;
            if (line.charAt(end - 1) == '-' && end > 1 && end < line.length() && Character.isLetter(line.charAt(end))) {
                break;
            }
        }
        return end;
    }

    /** The last word without its hyphen. */
    private static String lastWord(CharSequence line) {
        int from = line.length() - 1;
        while (from > 0 && line.charAt(from - 1) != ' ') {
            from--;
        }
        return line.subSequence(from, line.length() - 1).toString();
    }

    private static boolean endsWithHyphen(CharSequence line) {
        int length = line.length();
        return length > 1
                && (line.charAt(length - 1) == '-' || line.charAt(length - 1) == '‐')
                && Character.isLetter(line.charAt(length - 2));
    }
}
