package io.cleancopy.boilerplate;

import io.cleancopy.model.Reason;

/**
 * A phrase found in a line.
 *
 * @param phrase as written in the list; for a line made of several, all of them
 * @param tokens how many tokens of the line it took
 * @param whole whether the line is nothing but the phrase
 * @param rest where, in the line's characters, what follows the phrase begins (after blanks and a colon or dash)
 * @param colon whether a colon, bar, dash or bracket sets the rest off
 */
public record PhraseHit(
        PhraseKind kind,
        Reason reason,
        Where where,
        String phrase,
        int tokens,
        boolean whole,
        int rest,
        boolean colon) {}
