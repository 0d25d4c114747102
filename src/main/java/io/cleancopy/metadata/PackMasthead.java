package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.pack.PagePacks;

/**
 * Names the publisher as its pack does, and leaves out masthead and slogan, of whatever day. Removes {@code The Harbour
 * LedgerNews from the quay}; keeps a paragraph that names the Ledger.
 */
public final class PackMasthead implements Rule {
    @Override
    public String id() {
        return "pack-masthead";
    }

    @Override
    public Reason reason() {
        return Reason.MASTHEAD;
    }

    @Override
    public String doc() {
        return "masthead and slogans of the publisher's pack; its name becomes a field";
    }

    @Override
    public void annotate(Draft draft) {
        for (var pack : PagePacks.of(draft).ofAnyDay()) {
            draft.metadata().publisher(pack.name());
            for (var block : draft.page().blocks()) {
                if (pack.isMasthead(block.shape().fold()) && !isInArticle(draft, block)) {
                    draft.remove(
                            block,
                            id(),
                            new Finding(
                                    pack.masthead().reason(), pack.masthead().evidence()));
                }
            }
        }
    }

    private static boolean isInArticle(Draft draft, Block block) {
        return draft.zone(block) == Zone.INSIDE && draft.leansToBody(block);
    }
}
