package io.cleancopy.text;

import java.util.Arrays;

/**
 * Many phrases, compiled so that one walk over a line's tokens finds all that it is, or begins with. Immutable, shared
 * by threads; a walk allocates nothing.
 */
public final class PhraseTrie {
    private static final int DEFAULT_CHARACTERS = 160;
    /** A wildcard takes 6 words; a Chinese or Japanese character counts as half a word. */
    static final int STAR_HALVES = 12;

    private final Edges edges;
    private final Chains joins;
    private final int[] joined;
    private final Chains ends;
    private final End[] endings;
    private final long[] months;
    private final long[] weekdays;
    private final int maxTokens;

    PhraseTrie(
            Edges edges,
            Chains joins,
            int[] joined,
            Chains ends,
            End[] endings,
            long[] months,
            long[] weekdays,
            int maxTokens) {
        this.edges = edges;
        this.joins = joins;
        this.joined = joined;
        this.ends = ends;
        this.endings = endings;
        this.months = months;
        this.weekdays = weekdays;
        this.maxTokens = maxTokens;
    }

    /** Where a phrase ends: its number, how long the line may be (0: no longer), whether a colon must follow. */
    record End(int phrase, int cap, boolean defaultCap, boolean colon) {}

    /** Is told what a walk finds; the same phrase may come more than once. */
    public interface Found {
        /**
         * A phrase was found.
         *
         * @param phrase the number it was added with
         * @param end the token after its last
         */
        void phrase(int phrase, int end);
    }

    /** A line of more tokens than this cannot match. */
    public int maxTokens() {
        return maxTokens;
    }

    /** Finds the phrases that the line is, or begins with where a phrase allows the line to go on within its cap. */
    public void match(Tokens line, Found found) {
        if (!line.isCut() && line.size() <= maxTokens) {
            walk(line, 0, 0, Mode.LINE, found);
        }
    }

    /** Finds the phrases that the line begins with, however it goes on. */
    public void begin(Tokens line, Found found) {
        walk(line, 0, 0, Mode.BEGIN, found);
    }

    /** Finds the phrases without {@code *} and without cap that begin at a token, however the line goes on. */
    public void part(Tokens line, int from, Found found) {
        walk(line, from, 0, Mode.PART, found);
    }

    private enum Mode {
        LINE,
        BEGIN,
        PART
    }

    private void walk(Tokens line, int at, int node, Mode mode, Found found) {
        for (int item = ends.first(node); item >= 0; item = ends.next(item)) {
            if (isEnd(line, at, endings[item], mode)) {
                found.phrase(endings[item].phrase(), at);
            }
        }
        for (int item = joins.first(node); item >= 0; item = joins.next(item)) {
            walk(line, at, joined[item], mode, found);
        }
        if (at == line.size()) {
            return;
        }
        long token = line.id(at);
        int child = edges.child(node, token);
        if (child > 0) {
            walk(line, at + 1, child, mode, found);
        }
        int month = edges.child(node, PhrasePattern.MONTH);
        if (month > 0 && Arrays.binarySearch(months, token) >= 0) {
            walk(line, at + 1, month, mode, found);
        }
        int weekday = edges.child(node, PhrasePattern.WEEKDAY);
        if (weekday > 0 && Arrays.binarySearch(weekdays, token) >= 0) {
            walk(line, at + 1, weekday, mode, found);
        }
        if (mode != Mode.PART) {
            star(line, at, edges.child(node, PhrasePattern.STAR), mode, found);
        }
    }

    private void star(Tokens line, int at, int node, Mode mode, Found found) {
        int halves = 0;
        for (int next = at; node > 0 && next < line.size(); next++) {
            halves += line.isCjk(next) ? 1 : 2;
            if (halves > STAR_HALVES) {
                return;
            }
            walk(line, next + 1, node, mode, found);
        }
    }

    private static boolean isEnd(Tokens line, int at, End end, Mode mode) {
        return switch (mode) {
            case LINE ->
                end.cap() == 0
                        ? at == line.size()
                        : line.size() <= end.cap()
                                && (!end.defaultCap() || line.text().length() <= DEFAULT_CHARACTERS)
                                && (!end.colon() || line.isSetOff(at));
            case BEGIN -> true;
            case PART -> end.cap() == 0;
        };
    }
}
