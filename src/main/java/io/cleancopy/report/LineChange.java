package io.cleancopy.report;

import io.cleancopy.clean.Fate;

/**
 * A line that two ways of cleaning decide differently.
 *
 * @param before what became of it, as {@link Fate#id}, with the rule behind it: {@code removed:share by share-line}
 * @param after the same with the other settings
 * @param rule that takes it in one of the two; that of {@code after} where both do
 */
public record LineChange(Kind kind, String text, String before, String after, String rule, int words) {
    /** What changes for the body. */
    public enum Kind {
        /** Was body, and goes. */
        GOES,
        /** Was none, and stays in the body. */
        STAYS,
        /** Is no body either way: another rule, or a field instead of a removal. */
        OTHERWISE
    }

    static LineChange of(Fate before, Fate after) {
        boolean was = isBody(before);
        boolean is = isBody(after);
        var kind = was == is ? Kind.OTHERWISE : was ? Kind.GOES : Kind.STAYS;
        var taken = is ? before : after;
        String text = Clip.to(Clip.TEXT, before.block().text());
        return new LineChange(
                kind,
                text,
                said(before),
                said(after),
                rule(taken),
                before.block().shape().words());
    }

    /** What the fate is and whose doing: two fates that say the same are the same. */
    static String said(Fate fate) {
        String rule = rule(fate);
        return rule.isEmpty() ? fate.id() : fate.id() + " by " + rule;
    }

    private static boolean isBody(Fate fate) {
        return fate.kind() == Fate.Kind.BODY || fate.kind() == Fate.Kind.TRIMMED;
    }

    private static String rule(Fate fate) {
        if (fate.lift() != null) {
            return fate.lift().rule();
        }
        return fate.removals().isEmpty() ? "" : fate.removals().get(0).rule();
    }
}
