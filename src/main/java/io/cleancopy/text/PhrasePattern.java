package io.cleancopy.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as it is written in the lists, read into steps, each of which takes one of some sequences of tokens.
 *
 * <p>{@code *} stands for one to six words, {@code #} for a number, {@code <handle>}, {@code <mail>}, {@code <url>},
 * {@code <month>} and {@code <weekday>} for one of these; {@code (a|b|)} for one of these texts or nothing; a final
 * {@code …} lets the line go on up to 40 tokens and 160 characters in all, {@code …25} up to 25 tokens; {@code : …}
 * only after a colon, bar or dash.
 *
 * @param cap how many tokens the whole line may have; 0 when it must end with the phrase
 * @param colon whether what follows must be set off by a colon, bar or dash
 * @param steps each a list of choices, ids as in {@link Tokens}
 */
record PhrasePattern(int cap, boolean defaultCap, boolean colon, List<List<long[]>> steps) {
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
        String words = ellipsis < 0 ? phrase : phrase.substring(0, ellipsis).stripTrailing();
        String number = ellipsis < 0 ? "" : phrase.substring(ellipsis + 1).strip();
        boolean colon = ellipsis >= 0 && words.endsWith(":");
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw unreadable(phrase, "only a number of tokens may follow \"…\"");
        }
        boolean defaultCap = ellipsis >= 0 && number.isEmpty();
        int cap = ellipsis < 0 ? 0 : defaultCap ? DEFAULT_CAP : Integer.parseInt(number);
        return new PhrasePattern(
                cap, defaultCap, colon, steps(phrase, colon ? words.substring(0, words.length() - 1) : words));
    }

    /** How many words there are at least, numbers and wildcards not counted. */
    int words() {
        int words = 0;
        for (var step : steps) {
            int fewest = Integer.MAX_VALUE;
            for (var choice : step) {
                int count = 0;
                for (long token : choice) {
                    count += token == STAR || token == Tokens.NUMBER ? 0 : 1;
                }
                fewest = Math.min(fewest, count);
            }
            words += fewest;
        }
        return words;
    }

    /** How many tokens there are at most. */
    int width() {
        int width = 0;
        for (var step : steps) {
            int widest = 0;
            for (var choice : step) {
                int count = 0;
                for (long token : choice) {
                    count += token == STAR ? PhraseTrie.STAR_HALVES : 1;
                }
                widest = Math.max(widest, count);
            }
            width += widest;
        }
        return width;
    }

    private static List<List<long[]>> steps(String phrase, String words) {
        var steps = new ArrayList<List<long[]>>();
        int at = 0;
        while (at < words.length()) {
            int open = words.indexOf('(', at);
            int end = open < 0 ? words.length() : open;
            var literal = words.substring(at, end);
            if (literal.indexOf(')') >= 0) {
                throw unreadable(phrase, "\")\" without \"(\"");
            }
            if (!literal.isBlank()) {
                steps.add(choices(phrase, literal));
            }
            at = end;
            if (open >= 0) {
                int close = words.indexOf(')', open);
                if (close < 0 || words.lastIndexOf('(', close) != open) {
                    throw unreadable(phrase, "\"(\" without \")\"");
                }
                steps.add(choices(phrase, words.substring(open + 1, close)));
                at = close + 1;
            }
        }
        return steps;
    }

    private static List<long[]> choices(String phrase, String texts) {
        var choices = new ArrayList<long[]>();
        int at = 0;
        while (at <= texts.length()) {
            int bar = texts.indexOf('|', at);
            int end = bar < 0 ? texts.length() : bar;
            var text = texts.substring(at, end);
            var plain = tokens(text, Tokens.of(text));
            if (plain.length == 0 && !text.isBlank()) {
                throw unreadable(phrase, "nothing in \"" + text + "\" counts");
            }
            choices.add(plain);
            var apart = hasInnerCapital(text) ? tokens(text, Tokens.unglued(text, Integer.MAX_VALUE)) : plain;
            if (apart.length != plain.length) {
                choices.add(apart);
            }
            at = end + 1;
        }
        return choices;
    }

    private static boolean hasInnerCapital(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a text, with the placeholders between them. */
    private static long[] tokens(String text, Tokens tokens) {
        if (text.indexOf('*') < 0 && text.indexOf('#') < 0 && text.indexOf('<') < 0) {
            return tokens.ids();
        }
        var ids = new Longs();
        int token = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '<') {
                int close = text.indexOf('>', at);
                ids.add(placeholder(text.substring(at, close + 1)));
                at = close;
                while (token < tokens.size() && tokens.start(token) < close) {
                    token++;
                }
            } else if (c == '*') {
                ids.add(STAR);
            } else if (c == '#') {
                number(ids);
            } else if (token < tokens.size() && tokens.start(token) == at) {
                if (tokens.isNumber(token)) {
                    number(ids);
                } else {
                    ids.add(tokens.id(token));
                }
                at = tokens.end(token++) - 1;
            }
        }
        return ids.toArray();
    }

    private static void number(Longs ids) {
        if (ids.size() == 0 || ids.at(ids.size() - 1) != Tokens.NUMBER) {
            ids.add(Tokens.NUMBER);
        }
    }

    private static long placeholder(String name) {
        return switch (name) {
            case "<handle>" -> Tokens.HANDLE;
            case "<mail>" -> Tokens.MAIL;
            case "<url>" -> Tokens.URL;
            case "<month>" -> MONTH;
            case "<weekday>" -> WEEKDAY;
            default -> throw new IllegalArgumentException("Unknown placeholder " + name);
        };
    }

    private static IllegalArgumentException unreadable(String phrase, String why) {
        return new IllegalArgumentException("Cannot read phrase \"" + phrase + "\": " + why);
    }
}
