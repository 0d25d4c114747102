package io.cleancopy.boilerplate;

import io.cleancopy.text.PhraseTrie;
import io.cleancopy.text.Tokens;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Lays phrases over a line, end to end, as few as possible. Numbers may stand between two of them ({@code Share 12 Print}),
 * but one phrase with a number is no cover: it could be a numbered heading. Used once.
 */
final class Cover {
    private static final int FEW = 16;

    private static final int NONE = 0;
    private static final int NUMBER = -1;

    private final Tokens line;
    private final List<Phrase> phrases;
    private final PhraseTrie trie;
    /** By token: of how many phrases those before it are made, as few as possible; where the last of them begins. */
    private int[] parts = new int[FEW];

    private int[] from = new int[FEW];
    /** And what it is: one more than the number of a phrase, or one of the marks above. */
    private int[] by = new int[FEW];

    /** The farthest token to which phrases reach. */
    private int farthest;

    /** Null when some of the line is no phrase. */
    static @Nullable PhraseHit of(Tokens line, List<Phrase> phrases, PhraseTrie trie) {
        boolean may = line.has(0) && (line.isNumber(0) || trie.mayBegin(line));
        return may ? new Cover(line, phrases, trie).hit() : null;
    }

    private Cover(Tokens line, List<Phrase> phrases, PhraseTrie trie) {
        this.line = line;
        this.phrases = phrases;
        this.trie = trie;
    }

    private @Nullable PhraseHit hit() {
        by[0] = NUMBER;
        for (int at = 0; line.has(at); at++) {
            if (by[at] != NONE) {
                extend(at);
            }
            if (farthest == at) {
                // most lines end here early, and need not be read any further
                return null;
            }
        }
        int size = line.size();
        return line.isCut() || parts[size] == 0 || parts[size] == 1 && hasNumbers() ? null : result();
    }

    private void extend(int at) {
        trie.part(line, at, (phrase, end) -> {
            if (phrases.get(phrase).kind() == PhraseKind.LINE) {
                reach(end, at, phrase + 1, parts[at] + 1);
            }
        });
        if (line.isNumber(at)) {
            reach(at + 1, at, NUMBER, parts[at]);
        }
    }

    private void reach(int end, int start, int phrase, int count) {
        if (end >= by.length) {
            grow(end);
        }
        farthest = Math.max(farthest, end);
        if (by[end] == NONE || count < parts[end]) {
            parts[end] = count;
            from[end] = start;
            by[end] = phrase;
        }
    }

    private void grow(int end) {
        int more = 2 * end;
        parts = Arrays.copyOf(parts, more);
        from = Arrays.copyOf(from, more);
        by = Arrays.copyOf(by, more);
    }

    private boolean hasNumbers() {
        for (int at = line.size(); at > 0; at = from[at]) {
            if (by[at] == NUMBER) {
                return true;
            }
        }
        return false;
    }

    private PhraseHit result() {
        var used = new ArrayDeque<Phrase>();
        int longest = 0;
        Phrase main = null;
        for (int at = line.size(); at > 0; at = from[at]) {
            if (by[at] != NUMBER) {
                var phrase = phrases.get(by[at] - 1);
                used.addFirst(phrase);
                if (main == null || at - from[at] >= longest) {
                    longest = at - from[at];
                    main = phrase;
                }
            }
        }
        var reason = (main == null ? used.getFirst() : main).reason();
        var evidence = new StringJoiner(" + ");
        for (var phrase : used) {
            evidence.add(phrase.text());
        }
        return new PhraseHit(
                PhraseKind.LINE,
                reason,
                where(used),
                evidence.toString(),
                line.size(),
                true,
                line.text().length(),
                false);
    }

    /** The narrowest place of the parts: one that could be a sub-heading keeps the line out of the article's inside only. */
    private static Where where(Iterable<Phrase> used) {
        Where where = null;
        for (var phrase : used) {
            if (where == null || where == Where.ANY) {
                where = phrase.where();
            } else if (phrase.where() != Where.ANY && phrase.where() != where) {
                where = Where.EDGE;
            }
        }
        return where == null ? Where.EDGE : where;
    }
}
