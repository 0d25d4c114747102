package io.cleancopy.draft;

import io.cleancopy.model.Block;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * What looks like body, yet is named for something else on an HTML page. What is surely body was named so by mistake, and where
 * such blocks make up much of the text, the page is made of them: a forum, a story told in captions.
 */
public final class NamedBlocks {
    /** Log-odds from which a block was named so by mistake. */
    private static final double SURE = 1;

    /** The share of the words that lean to body from which the page is made of such. */
    private static final double MUCH = 0.25;

    private NamedBlocks() {}

    /** The indexes of the open blocks inside the article that are named so and count as such. */
    public static BitSet of(Draft draft, Predicate<Block> named) {
        var found = new BitSet();
        int words = 0;
        int all = 0;
        for (var block : draft.inside()) {
            if (draft.isOpen(block) && draft.leansToBody(block)) {
                all += block.shape().words();
                if (draft.score(block) < SURE && named.test(block)) {
                    words += block.shape().words();
                    found.set(block.index());
                }
            }
        }
        return words < MUCH * all ? found : new BitSet();
    }
}
