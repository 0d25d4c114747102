package io.cleancopy.text;

import io.cleancopy.text.Misread.Verdict;

/**
 * UTF-8 that was read as windows-1252 or ISO-8859-1, once or several times over, becomes what it was: {@code itâ€™s},
 * {@code cafÃ©}. Text in which such letters are meant stays: {@code IRMÃ”} in Portuguese, {@code été »} in French.
 */
final class Mojibake implements Step {
    private static final int MAX_TIMES = 4;
    /** Certain ones that let the possible ones count; a single one may be a quotation. */
    private static final int ENOUGH = 2;

    @Override
    public String id() {
        return "mojibake";
    }

    @Override
    public int signs() {
        return Signs.MISREAD;
    }

    @Override
    public Change apply(String text) {
        var change = Change.none(text);
        for (int times = 0; times < MAX_TIMES; times++) {
            var next = once(change.text());
            if (next.count() == 0) {
                break;
            }
            change = new Change(next.text(), change.count() + next.count());
        }
        return change;
    }

    private static Change once(String text) {
        var found = Misread.in(text);
        int wide = 0;
        int narrow = 0;
        for (var misread : found) {
            if (misread.verdict() == Verdict.CERTAIN) {
                wide += misread.isWide() ? 1 : 0;
                narrow += misread.isWide() ? 0 : 1;
            }
        }
        if (wide + narrow == 0) {
            return Change.none(text);
        }
        var out = new StringBuilder(text.length());
        int count = 0;
        int done = 0;
        for (var misread : found) {
            int evidence = misread.isWide() ? wide : narrow;
            if (misread.verdict() == Verdict.CERTAIN || (misread.verdict() == Verdict.POSSIBLE && evidence >= ENOUGH)) {
                out.append(text, done, misread.from()).appendCodePoint(misread.codePoint());
                done = misread.to();
                count++;
            }
        }
        out.append(text, done, text.length());
        return Change.of(text, out, count);
    }
}
