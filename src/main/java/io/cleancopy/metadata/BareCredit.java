package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The name of who made a picture, without a label, behind a caption: {@code The quay at dawn. Ann Rower} or {@code The
 * quay at dawn (Ann Rower)}.
 *
 * @param caption what stands before the name
 */
record BareCredit(String caption, String name) {
    private static final int LONGEST = 40;

    /** The credit that the line ends with; null when it need not be one. */
    static @Nullable BareCredit parse(String line, String language) {
        int close = line.length() - 1;
        if (close < 10) {
            return null;
        }
        char last = line.charAt(close);
        if (last == ')' || last == '）') {
            int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
            return open <= 0 ? null : credit(line, open, line.substring(open + 1, close), language);
        }
        int end = sentenceEnd(line);
        return end < 0 ? null : credit(line, end, line.substring(end), language);
    }

    private static @Nullable BareCredit credit(String line, int end, String name, String language) {
        String who = name.strip();
        if (who.length() > LONGEST || who.length() < 3 || !isName(who, language)) {
            return null;
        }
        String caption = line.substring(0, end).strip();
        return caption.length() >= 6 ? new BareCredit(caption, who) : null;
    }

    private static boolean isName(String text, String language) {
        if (Edges.isUnspaced(text.charAt(0))) {
            return text.length() <= 5 && !Byline.names(text, language).isEmpty();
        }
        return text.indexOf(' ') > 0 && (isInitials(text) || Byline.looksLikeName(text, language));
    }

    private static boolean isInitials(String text) {
        for (String part : text.split(" ")) {
            if (part.length() != 2 || !Character.isUpperCase(part.charAt(0)) || part.charAt(1) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Where the last sentence before the name ends, -1 when that is too far; initials and abbreviations are no ends. */
    private static int sentenceEnd(String line) {
        for (int i = line.length() - 4; i > Math.max(10, line.length() - LONGEST - 3); i--) {
            char c = line.charAt(i);
            if (c == '.' || c == '。') {
                if (c != '.' || endsLongWord(line, i)) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean endsLongWord(String line, int stop) {
        return Character.isLetter(line.charAt(stop - 1))
                && Character.isLetter(line.charAt(stop - 2))
                && Character.isLetter(line.charAt(stop - 3))
                && Character.isLetter(line.charAt(stop - 4));
    }
}
