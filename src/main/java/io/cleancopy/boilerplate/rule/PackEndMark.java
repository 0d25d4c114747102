package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.pack.Pack;
import io.cleancopy.pack.PackHit;
import io.cleancopy.pack.PagePacks;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what stands behind a line that ends all articles of the page's publisher, where most of the article stands
 * before it. Removes {@code The quay in pictures} behind {@code More from The Harbour Ledger}; keeps all when that line
 * stands in a menu above the article.
 */
public final class PackEndMark implements Rule {
    /** Words that are an article by themselves. */
    private static final int ENOUGH = 50;

    @Override
    public String id() {
        return "pack-end-mark";
    }

    @Override
    public Reason reason() {
        return Reason.AFTER_ARTICLE;
    }

    @Override
    public String doc() {
        return "what stands behind an end mark of the publisher's pack";
    }

    @Override
    public void annotate(Draft draft) {
        for (var pack : PagePacks.valid(draft)) {
            cut(draft, pack);
        }
    }

    private void cut(Draft draft, Pack pack) {
        PackHit mark = null;
        for (var block : draft.page().blocks()) {
            mark = mark == null ? mark(draft, pack, block) : mark;
            if (mark != null) {
                draft.remove(block, id(), new Finding(mark.reason(), mark.evidence()));
            }
        }
    }

    private static @Nullable PackHit mark(Draft draft, Pack pack, Block block) {
        var hit = draft.lifted(block) == null ? pack.endMark(block.text()) : null;
        return hit != null && isBehindArticle(draft, block) ? hit : null;
    }

    private static boolean isBehindArticle(Draft draft, Block mark) {
        int before = 0;
        int after = 0;
        for (var block : draft.page().blocks()) {
            if (draft.isBody(block) && draft.leansToBody(block) && block != mark) {
                if (block.index() < mark.index()) {
                    before += block.shape().words();
                } else {
                    after += block.shape().words();
                }
            }
        }
        return before >= ENOUGH && before > after;
    }
}
