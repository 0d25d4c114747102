package io.cleancopy.text;

import org.jspecify.annotations.Nullable;

/**
 * Many phrases, compiled so that one walk over a line's tokens finds all that it is, or begins with. Immutable, shared
 * by threads.
 */
public final class PhraseTrie {
    private static final int DEFAULT_CHARACTERS = 160;
    /** A wildcard takes 6 words; a Chinese or Japanese character counts as half a word. */
    static final int STAR_HALVES = 12;

    /** What a node has: most have few of these, and a walk need not look for them. */
    private static final int ENDS = 1;

    private static final int JOINS = 2;
    private static final int WAYS = 4;
    private static final int MONTH = 8;
    private static final int WEEKDAY = 16;
    private static final int STAR = 32;

    private final Ways ways;
    private final Joins joins;
    private final Chains ends;
    private final End[] endings;
    private final LongSet months;
    private final LongSet weekdays;
    private final int maxTokens;
    private final byte[] traits;
    /** Where a {@code *} at the begin leads. */
    private final int firstStar;
    /** Which tokens may stand behind what it takes: every walk asks, and most words are none of them. */
    private final TokenSigns behindFirstStar;

    PhraseTrie(
            int nodes,
            Ways ways,
            Joins joins,
            Chains ends,
            End[] endings,
            LongSet months,
            LongSet weekdays,
            int maxTokens) {
        this.ways = ways;
        this.joins = joins;
        this.ends = ends;
        this.endings = endings;
        this.months = months;
        this.weekdays = weekdays;
        this.maxTokens = maxTokens;
        traits = new byte[nodes];
        for (int node = 0; node < nodes; node++) {
            traits[node] = (byte) traits(node);
        }
        firstStar = ways.by(0, PhrasePattern.STAR);
        behindFirstStar = behind(firstStar);
        traits[0] &= ~STAR;
    }

    private TokenSigns behind(int to) {
        var signs = new TokenSigns();
        for (int node : to < 0 ? ways.nodes(to) : to > 0 ? new int[] {to} : new int[0]) {
            if (traits[node] != WAYS) {
                return TokenSigns.ALL;
            }
            ways.each(node, signs::add);
        }
        return signs;
    }

    private int traits(int node) {
        return (ends.first(node) >= 0 ? ENDS : 0)
                | (joins.first(node) >= 0 ? JOINS : 0)
                | (ways.any(node) ? WAYS : 0)
                | trait(MONTH, node, PhrasePattern.MONTH)
                | trait(WEEKDAY, node, PhrasePattern.WEEKDAY)
                | trait(STAR, node, PhrasePattern.STAR);
    }

    private int trait(int trait, int node, long token) {
        return ways.by(node, token) != Ways.NONE ? trait : 0;
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

    /**
     * Finds the phrases that the line is, or begins with where a phrase allows the line to go on within its cap, and
     * those that it begins with, however it goes on.
     */
    public void look(Tokens line, Found whole, Found begun) {
        find(line, new Walk(whole, begun, null));
    }

    /** Finds the phrases that the line is, or begins with where a phrase allows the line to go on within its cap. */
    public void match(Tokens line, Found found) {
        find(line, new Walk(found, null, null));
    }

    /** Finds the phrases that the line begins with, however it goes on. */
    public void begin(Tokens line, Found found) {
        find(line, new Walk(null, found, null));
    }

    /** Finds the phrases without {@code *} and without cap that begin at a token, however the line goes on. */
    public void part(Tokens line, int from, Found found) {
        walk(line, from, 0, new Walk(null, null, found));
    }

    /** Whether any phrase, but for those with {@code *} at their begin, begins with the line's first token. */
    public boolean mayBegin(Tokens line) {
        return line.has(0) && ways.by(0, line.id(0)) != Ways.NONE;
    }

    /** Who is told of the phrases that are the line, begin it, or are a part of it. */
    private record Walk(
            @Nullable Found whole,
            @Nullable Found begun,
            @Nullable Found part) {}

    private void find(Tokens line, Walk walk) {
        walk(line, 0, 0, walk);
        if (firstStar != Ways.NONE) {
            firstStar(line, walk);
        }
    }

    /** As {@link #star} at the begin; a token must follow what it takes, since no phrase is a star and nothing else. */
    private void firstStar(Tokens line, Walk walk) {
        int halves = 0;
        for (int next = 0; line.has(next) && line.has(next + 1); next++) {
            halves += line.isCjk(next) ? 1 : 2;
            if (halves > STAR_HALVES) {
                return;
            }
            if (behindFirstStar.mayHold(line.id(next + 1))) {
                follow(line, next + 1, firstStar, walk);
            }
        }
    }

    private void walk(Tokens line, int at, int node, Walk walk) {
        int has = traits[node];
        if ((has & ENDS) != 0) {
            for (int item = ends.first(node); item >= 0; item = ends.next(item)) {
                end(line, at, endings[item], walk);
            }
        }
        if ((has & JOINS) != 0) {
            for (int item = joins.first(node); item >= 0; item = joins.next(item)) {
                walk(line, at, joins.to(item), walk);
            }
        }
        if ((has & WAYS) == 0 || !line.has(at)) {
            return;
        }
        long token = line.id(at);
        follow(line, at + 1, ways.by(node, token), walk);
        if ((has & MONTH) != 0 && months.contains(token)) {
            follow(line, at + 1, ways.by(node, PhrasePattern.MONTH), walk);
        }
        if ((has & WEEKDAY) != 0 && weekdays.contains(token)) {
            follow(line, at + 1, ways.by(node, PhrasePattern.WEEKDAY), walk);
        }
        if ((has & STAR) != 0 && walk.part == null) {
            star(line, at, ways.by(node, PhrasePattern.STAR), walk);
        }
    }

    private void follow(Tokens line, int at, int to, Walk walk) {
        if (to > 0) {
            walk(line, at, to, walk);
        } else if (to < 0) {
            for (int node : ways.nodes(to)) {
                walk(line, at, node, walk);
            }
        }
    }

    private void star(Tokens line, int at, int to, Walk walk) {
        int halves = 0;
        for (int next = at; line.has(next); next++) {
            halves += line.isCjk(next) ? 1 : 2;
            if (halves > STAR_HALVES) {
                return;
            }
            follow(line, next + 1, to, walk);
        }
    }

    private static void end(Tokens line, int at, End end, Walk walk) {
        if (walk.whole != null && isWhole(line, at, end)) {
            walk.whole.phrase(end.phrase(), at);
        }
        if (walk.begun != null) {
            walk.begun.phrase(end.phrase(), at);
        }
        if (walk.part != null && end.cap() == 0) {
            walk.part.phrase(end.phrase(), at);
        }
    }

    private static boolean isWhole(Tokens line, int at, End end) {
        if (end.cap() == 0) {
            return !line.has(at) && !line.isCut();
        }
        return (!end.defaultCap() || line.text().length() <= DEFAULT_CHARACTERS)
                && line.size() <= end.cap()
                && !line.isCut()
                && (!end.colon() || line.isSetOff(at));
    }
}
