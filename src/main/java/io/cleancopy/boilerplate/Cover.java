package io.cleancopy.boilerplate;

import io.cleancopy.text.PhraseTrie;
import io.cleancopy.text.Tokens;
import java.util.ArrayDeque;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Lays phrases over a line, end to end, as few as possible. Numbers may stand between two of them ({@code Share 12 Print}),
 * but one phrase with a number is no cover: it could be a numbered heading. Used once.
 */
final class Cover {
    private static final int NONE = -1;
    private static final int NUMBER = -2;

    private final Tokens line;
    private final List<Phrase> phrases;
    private final PhraseTrie trie;
    private final int[] parts;
    private final int[] from;
    private final int[] by;

    /** Null when some of the line is no phrase. */
    static @Nullable PhraseHit of(Tokens line, List<Phrase> phrases, PhraseTrie trie) {
        boolean may = line.has(0) && (line.isNumber(0) || trie.mayBegin(line)) && !line.isCut();
        return may ? new Cover(line, phrases, trie).hit() : null;
    }

    private Cover(Tokens line, List<Phrase> phrases, PhraseTrie trie) {
        this.line = line;
        this.phrases = phrases;
        this.trie = trie;
        parts = new int[line.size() + 1];
        from = new int[line.size() + 1];
        by = new int[line.size() + 1];
    }

    private @Nullable PhraseHit hit() {
        int size = line.size();
        for (int at = 1; at <= size; at++) {
            by[at] = NONE;
        }
        by[0] = NUMBER;
        for (int at = 0; at < size; at++) {
            if (by[at] != NONE) {
                extend(at);
            }
        }
        return by[size] == NONE || parts[size] == 0 || parts[size] == 1 && hasNumbers() ? null : result();
    }

    private void extend(int at) {
        trie.part(line, at, (phrase, end) -> {
            if (phrases.get(phrase).kind() == PhraseKind.LINE) {
                reach(end, at, phrase, parts[at] + 1);
            }
        });
        if (line.isNumber(at)) {
            reach(at + 1, at, NUMBER, parts[at]);
        }
    }

    private void reach(int end, int start, int phrase, int count) {
        if (by[end] == NONE || count < parts[end]) {
            parts[end] = count;
            from[end] = start;
            by[end] = phrase;
        }
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
                var phrase = phrases.get(by[at]);
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
