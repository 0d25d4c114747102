package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.boilerplate.Where;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.text.Characters;

/**
 * Cuts a known line off the paragraph that it grew together with. Cuts {@code Advertisement} off {@code He left at
 * noon.Advertisement}; keeps {@code He read Node.js}.
 */
public final class GluedLine implements Rule {
    private static final int LONGEST = 40;

    @Override
    public String id() {
        return "glued-line";
    }

    @Override
    public Reason reason() {
        return Reason.ADVERTISEMENT;
    }

    @Override
    public String doc() {
        return "a known line that grew together with the end of a paragraph";
    }

    @Override
    public void annotate(Draft draft) {
        var phrases = PhraseSights.of(draft).phrases();
        for (var block : draft.page().blocks()) {
            int seam = draft.isBody(block) ? seam(block) : -1;
            if (seam < 0) {
                continue;
            }
            var hit = phrases.match(block.text().substring(seam), PhraseKind.LINE);
            if (hit != null && hit.whole() && hit.where() == Where.ANY) {
                var finding =
                        new Finding(hit.reason(), "phrase \"" + hit.phrase() + "\" grown together with the paragraph");
                draft.trim(block, seam, block.text().length(), id(), finding);
            }
        }
    }

    /** Where, near the end, a capital follows a sentence's mark without a space; -1 when nowhere. */
    private static int seam(Block block) {
        String text = block.text();
        for (int i = text.length() - 1; i > Math.max(20, text.length() - LONGEST); i--) {
            char before = text.charAt(i - 1);
            if (before != ' '
                    && Character.isUpperCase(text.charAt(i))
                    && (Characters.endsSentence(before) || before == '”' || before == '"')) {
                return i;
            }
        }
        return -1;
    }
}
