package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseHit;
import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.boilerplate.Where;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;

/**
 * Leaves out lines that are known phrases of one reason, where the phrase says that they are. Removes {@code Share on
 * Facebook}; keeps {@code She shared it on Facebook.}
 */
public final class KnownLine implements Rule {
    /** Log-odds below which a line that could be a sub-heading is the line of furniture that it is elsewhere. */
    private static final double DOUBT = 0;

    /** The same for one right beside a line that is furniture anywhere. */
    private static final double DOUBT_BESIDE = 1;

    private final Reason reason;
    private final String id;

    public KnownLine(Reason reason) {
        this.reason = reason;
        id = reason.id() + "-line";
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public String doc() {
        return reason.doc() + ": known lines, as a whole";
    }

    @Override
    public void annotate(Draft draft) {
        var sights = PhraseSights.of(draft);
        // of phrases that choose among hundreds of words, one after the other in a menu
        String phrase = "";
        String evidence = "";
        for (var block : sights.found(reason)) {
            var hit = sights.hit(block);
            if (hit != null
                    && draft.isOpen(block)
                    && applies(hit, sights, draft, block)
                    && !isProse(draft, block, hit)) {
                if (!hit.phrase().equals(phrase)) {
                    phrase = hit.phrase();
                    evidence = "phrase \"" + phrase + "\"";
                }
                draft.remove(block, id, new Finding(reason, evidence));
            }
        }
    }

    /** A paragraph that opens with the words of such a line, between quotation marks or as its own. */
    private static boolean isProse(Draft draft, Block block, PhraseHit hit) {
        int first = block.text().codePointAt(0);
        boolean quotes = first == '"' || first == '“' || first == '„' || first == '«' || first == '»' || first == '‘';
        return quotes && !hit.whole() && draft.zone(block) == Zone.INSIDE && draft.leansToBody(block);
    }

    private static boolean applies(PhraseHit hit, PhraseSights sights, Draft draft, Block block) {
        if (hit.kind() != PhraseKind.LINE && hit.kind() != PhraseKind.HEADING) {
            return false;
        }
        var zone = draft.zone(block);
        return switch (hit.where()) {
            case ANY -> true;
            case EDGE ->
                zone != Zone.INSIDE
                        || draft.score(block) < DOUBT
                        || draft.score(block) < DOUBT_BESIDE && isBesideFurniture(sights, draft, block);
            case HEAD -> zone == Zone.BEFORE;
            case TAIL -> zone == Zone.AFTER;
        };
    }

    private static boolean isBesideFurniture(PhraseSights sights, Draft draft, Block block) {
        return isFurniture(sights, draft, block.index() - 1) || isFurniture(sights, draft, block.index() + 1);
    }

    private static boolean isFurniture(PhraseSights sights, Draft draft, int index) {
        var blocks = draft.page().blocks();
        var hit = index >= 0 && index < blocks.size() ? sights.hit(blocks.get(index)) : null;
        return hit != null && hit.where() == Where.ANY && hit.whole();
    }
}
