package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseHit;
import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
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
    private static final double DOUBT = 0.7;

    private final Reason reason;

    public KnownLine(Reason reason) {
        this.reason = reason;
    }

    @Override
    public String id() {
        return reason.id() + "-line";
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
        for (var block : sights.found()) {
            var hit = sights.hit(block);
            if (hit != null
                    && hit.reason() == reason
                    && draft.isOpen(block)
                    && applies(hit, draft, block)
                    && !isProse(draft, block, hit)) {
                draft.remove(block, id(), new Finding(reason, "phrase \"" + hit.phrase() + "\""));
            }
        }
    }

    /** A paragraph that opens with the words of such a line, between quotation marks or as its own. */
    private static boolean isProse(Draft draft, Block block, PhraseHit hit) {
        int first = block.text().codePointAt(0);
        boolean quotes = first == '"' || first == '“' || first == '„' || first == '«' || first == '»' || first == '‘';
        return quotes && !hit.whole() && draft.zone(block) == Zone.INSIDE && draft.leansToBody(block);
    }

    private static boolean applies(PhraseHit hit, Draft draft, Block block) {
        if (hit.kind() != PhraseKind.LINE && hit.kind() != PhraseKind.HEADING) {
            return false;
        }
        var zone = draft.zone(block);
        return switch (hit.where()) {
            case ANY -> true;
            case EDGE -> zone != Zone.INSIDE || draft.score(block) < DOUBT;
            case HEAD -> zone == Zone.BEFORE;
            case TAIL -> zone == Zone.AFTER;
        };
    }
}
