package io.cleancopy.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Letters and their marks become one code point where there is one: Unicode's form NFC. Counted are the units by which
 * the text changed in length, one at least.
 */
final class Composition implements Step {
    /** Unicode's stream-safe limit (UAX 15): no language stacks more. Ordering longer runs takes quadratic time. */
    private static final int MAX_MARKS = 30;

    @Override
    public String id() {
        return "nfc";
    }

    @Override
    public int signs() {
        return Signs.COMPOSE;
    }

    @Override
    public Change apply(String text) {
        String bounded = withoutTowers(text);
        if (Normalizer.isNormalized(bounded, Form.NFC)) {
            return new Change(bounded, text.length() - bounded.length());
        }
        String composed = Normalizer.normalize(bounded, Form.NFC);
        return new Change(composed, Math.max(1, Math.abs(text.length() - composed.length())));
    }

    /** The text without the marks that follow the thirtieth of a run. */
    private static String withoutTowers(String text) {
        int towers = 0;
        int run = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            run = isMark(c) ? run + 1 : 0;
            towers += run > MAX_MARKS ? 1 : 0;
        }
        if (towers == 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            run = isMark(c) ? run + 1 : 0;
            if (run <= MAX_MARKS) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
