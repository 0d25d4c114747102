package io.cleancopy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as it is written in the lists, read into steps, each of which takes one of some sequences of tokens.
 *
 * <p>{@code *} stands for one to six words, {@code #} for a number, {@code <handle>}, {@code <mail>}, {@code <url>},
 * {@code <month>} and {@code <weekday>} for one of these; {@code (a|b|)} for one of these texts or nothing; a final
 * {@code …} lets the line go on up to 40 tokens and 160 characters in all, {@code …25} up to 25 tokens.
 *
 * @param cap how many tokens the whole line may have; 0 when it must end with the phrase
 * @param steps each a list of choices, ids as in {@link Tokens}
 */
record PhrasePattern(int cap, boolean defaultCap, List<List<long[]>> steps) {
    static final int DEFAULT_CAP = 40;

    static final long STAR = 5;
    static final long MONTH = 6;
    static final long WEEKDAY = 7;

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException if it cannot be read: a bracket in a bracket or left open, text after the end
     */
    static PhrasePattern parse(String phrase) {
        int ellipsis = phrase.indexOf('…');
        String words = ellipsis < 0 ? phrase : phrase.substring(0, ellipsis);
        String number = ellipsis < 0 ? "" : phrase.substring(ellipsis + 1).strip();
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("only a number of tokens may follow \"…\" in \"" + phrase + "\"");
        }
        int cap = ellipsis < 0 ? 0 : number.isEmpty() ? DEFAULT_CAP : Integer.parseInt(number);
        var steps = new ArrayList<List<long[]>>();
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('(', at);
            int close = words.indexOf(')', at);
            int end = open < 0 ? words.length() : open;
            if (close >= 0 && close < end
                    || open >= 0
                            && (close < 0
                                    || words.indexOf('(', open + 1) >= 0 && words.indexOf('(', open + 1) < close)) {
                throw new IllegalArgumentException("brackets do not pair in \"" + phrase + "\"");
            }
            if (!words.substring(at, end).isBlank()) {
                steps.add(choices(words.substring(at, end)));
            }
            if (open >= 0) {
                steps.add(choices(words.substring(open + 1, close)));
                end = close + 1;
            }
            at = end;
        }
        return new PhrasePattern(cap, ellipsis >= 0 && number.isEmpty(), steps);
    }

    private static List<long[]> choices(String texts) {
        var choices = new ArrayList<long[]>();
        for (var text : texts.split("\\|", -1)) {
            var plain = tokens(text, false);
            choices.add(plain);
            var unglued = tokens(text, true);
            if (unglued.length != plain.length) {
                choices.add(unglued);
            }
        }
        return choices;
    }

    private static long[] tokens(String text, boolean unglue) {
        var ids = new ArrayList<Long>();
        for (var piece : text.strip().split("\\s+")) {
            long special = special(piece);
            if (special != 0) {
                ids.add(special);
                continue;
            }
            for (long id : (unglue ? Tokens.unglued(piece, Integer.MAX_VALUE) : Tokens.of(piece)).ids()) {
                ids.add(id);
            }
        }
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    private static long special(String piece) {
        return switch (piece) {
            case "*" -> STAR;
            case "#" -> Tokens.NUMBER;
            case "<handle>" -> Tokens.HANDLE;
            case "<mail>" -> Tokens.MAIL;
            case "<url>" -> Tokens.URL;
            case "<month>" -> MONTH;
            case "<weekday>" -> WEEKDAY;
            default -> 0;
        };
    }
}
