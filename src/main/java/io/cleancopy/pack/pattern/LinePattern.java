package io.cleancopy.pack.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A pattern that a user wrote, for whole lines. The time that a look takes is bounded by the limits here, whatever pattern
 * and line are: RE2 goes through a line once and never back. Immutable, shared by threads.
 */
public final class LinePattern {
    /** Longer lines are paragraphs. */
    static final int LONGEST_LINE = 1_000;

    static final int LONGEST = 500;

    /** Steps of the compiled pattern: each may be taken once for each character of the line. */
    static final int MOST_STEPS = 1_000;

    private final Pattern pattern;

    private LinePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException with a sentence, if the pattern cannot be used */
    public static LinePattern of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A pattern may have " + LONGEST + " characters.");
        }
        if (Repetitions.of(text) * text.length() > 100L * MOST_STEPS) {
            throw tooLarge();
        }
        var pattern = compile(text);
        if (pattern.programSize() > MOST_STEPS) {
            throw tooLarge();
        }
        if (pattern.matches("")) {
            throw new IllegalArgumentException("It takes lines without a character.");
        }
        return new LinePattern(pattern);
    }

    /** Whether the line is what the pattern says, from its first character to its last. */
    public boolean takes(String line) {
        return line.length() <= LONGEST_LINE && pattern.matches(line);
    }

    private static Pattern compile(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "RE2 cannot read it: " + e.getDescription() + "; it knows no look-around and no back-references.",
                    e);
        }
    }

    private static IllegalArgumentException tooLarge() {
        return new IllegalArgumentException("Its repetitions make it too large: use smaller counts, or + and *.");
    }
}
