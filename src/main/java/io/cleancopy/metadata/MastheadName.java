package io.cleancopy.metadata;

import java.util.HashSet;
import java.util.Set;

/**
 * The name of a newspaper, alone on a line or before its slogan: {@code The Harbour Ledger | News from the quay}. Known
 * by a newspaper's word among capitalised words; the words are in {@code masthead-words.tsv}.
 */
final class MastheadName {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_CJK = 10;
    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " • "};
    private static final Set<String> WORDS = read(false);
    private static final Set<String> ENDS = read(true);

    private MastheadName() {}

    /** The part of the line before a slogan that is set off; the whole line when none is. */
    static String beforeSlogan(String line) {
        for (String separator : SEPARATORS) {
            int at = line.indexOf(separator);
            if (at > 0) {
                return line.substring(0, at).strip();
            }
        }
        int space = line.indexOf(' ');
        return space > 0 && isCjk(line) ? line.substring(0, space) : line;
    }

    /** Two to six words of which all but small ones are capitalised, without a sentence's marks. */
    static boolean isCapitalised(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            int first = words[i].isEmpty() ? ' ' : words[i].codePointAt(0);
            boolean small = i > 0 && i < words.length - 1 && words[i].length() <= 5 && Character.isLetter(first);
            boolean and = words[i].equals("&");
            if (!Character.isUpperCase(first) && !small && !and) {
                return false;
            }
        }
        return Character.isLetter(name.codePointBefore(name.length()));
    }

    /** Whether the text has a newspaper's word where names of newspapers have it. */
    static boolean isName(String name) {
        if (isCjk(name)) {
            return endsCjk(name);
        }
        String[] words = name.split(" ");
        if (words.length == 1) {
            return isLongWord(words[0]);
        }
        if (!isCapitalised(name)) {
            return false;
        }
        return isWord(words[0]) || isWord(words[words.length - 1]) || words[0].length() <= 3 && isWord(words[1]);
    }

    private static boolean isWord(String word) {
        return WORDS.contains(Edges.fold(word)) || isLongWord(word);
    }

    /** One word that ends as names of newspapers do: {@code Abendblatt}. */
    private static boolean isLongWord(String word) {
        String folded = Edges.fold(word);
        if (!Character.isUpperCase(word.codePointAt(0)) || folded.length() < 7) {
            return false;
        }
        for (int i = 2; i < folded.length() - 3; i++) {
            if (ENDS.contains(folded.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCjk(String text) {
        return !text.isEmpty() && Edges.isUnspaced(text.charAt(0));
    }

    private static boolean endsCjk(String name) {
        if (name.length() > LONGEST_CJK || !name.chars().allMatch(c -> Edges.isUnspaced((char) c))) {
            return false;
        }
        return name.length() > 3 && WORDS.contains(name.substring(name.length() - 3))
                || name.length() > 3 && WORDS.contains(name.substring(name.length() - 2))
                || name.length() > 5 && WORDS.contains(name.substring(name.length() - 4));
    }

    private static Set<String> read(boolean ends) {
        var words = new HashSet<String>();
        Words.lines("masthead-words.tsv", (number, cells) -> {
            for (int i = 1; i < cells.length; i++) {
                if (ends == cells[i].startsWith("-")) {
                    words.add(Edges.fold(ends ? cells[i].substring(1) : cells[i]));
                }
            }
        });
        return Set.copyOf(words);
    }
}
