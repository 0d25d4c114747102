package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what a template engine left behind. Removes <code>{{ article.title }}</code>; keeps {@code Use { and } for
 * blocks.}
 */
public final class TemplateLeftover implements Rule {
    private static final int LONGEST = 200;

    private static final String[][] BRACKETS = {
        {"{{", "}}"}, {"{%", "%}"}, {"{|", "|}"}, {"{*", "*}"}, {"${", "}"}, {"<%", "%>"}, {"[[", "]]"}
    };

    /** What the brackets begin with: hardly a line does. */
    private static final String OPENING = "{$<[";

    @Override
    public String id() {
        return "template-leftover";
    }

    @Override
    public Reason reason() {
        return Reason.TEMPLATE;
    }

    @Override
    public String doc() {
        return "place-holders, script addresses and keys of templates that stand alone on a line";
    }

    @Override
    public void annotate(Draft draft) {
        for (var block : draft.page().blocks()) {
            String evidence = block.text().length() > LONGEST ? null : evidence(block.text());
            if (evidence != null) {
                draft.remove(block, id(), new Finding(Reason.TEMPLATE, evidence));
            }
        }
    }

    private static @Nullable String evidence(String text) {
        if (OPENING.indexOf(text.charAt(0)) >= 0) {
            for (var pair : BRACKETS) {
                if (text.startsWith(pair[0]) && text.endsWith(pair[1])) {
                    return "a place-holder in " + pair[0] + " " + pair[1];
                }
            }
        }
        if (text.startsWith("javascript:")) {
            return "a script address";
        }
        if (text.length() > 2 && text.startsWith("#") && text.endsWith("#") && text.indexOf(' ') < 0) {
            return "a place-holder in # #";
        }
        return isKey(text) ? "a key of a template" : null;
    }

    /** Words of lower-case ASCII, with humps, joined by dots and hyphens: {@code lead-art.fullscreen-enter}. File names have no both. */
    private static boolean isKey(String text) {
        int joints = 0;
        boolean dot = false;
        boolean hyphen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '-' || c == '_') {
                if (i == 0 || i == text.length() - 1) {
                    return false;
                }
                joints++;
                dot |= c == '.';
                hyphen |= c == '-';
            } else if (c >= 'A' && c <= 'Z') {
                if (i == 0 || !Character.isLowerCase(text.charAt(i - 1))) {
                    return false;
                }
            } else if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return joints >= 3 && dot && hyphen && !text.startsWith("www.");
    }
}
