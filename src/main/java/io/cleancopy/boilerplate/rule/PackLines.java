package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Reason;
import io.cleancopy.pack.PagePacks;

/**
 * Leaves out lines that the pack of the page's publisher knows, wherever they stand. Removes {@code Today’s coverage from
 * Ledger correspondents along the coast} between paragraphs of The Harbour Ledger; keeps it in all other papers.
 */
public final class PackLines implements Rule {
    @Override
    public String id() {
        return "publisher-pack";
    }

    @Override
    public Reason reason() {
        return Reason.PUBLISHER_REPEATS;
    }

    @Override
    public String doc() {
        return "lines and patterns of the publisher's pack, as a whole, for the reasons that it gives";
    }

    @Override
    public void annotate(Draft draft) {
        for (var pack : PagePacks.valid(draft)) {
            for (var block : draft.page().blocks()) {
                var hit = draft.isOpen(block) ? pack.line(block.text()) : null;
                if (hit != null) {
                    draft.remove(block, id(), new Finding(hit.reason(), hit.evidence()));
                }
            }
        }
    }
}
