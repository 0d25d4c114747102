package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Role;
import java.util.BitSet;

/**
 * Paragraphs of an HTML page that are named for captions or pictures, or stand in an element that is named for captions. What is
 * surely body was named so by mistake, and where they make up much of the text, it is a story told in captions.
 */
final class NamedCaptions {
    /**
     * Log-odds below which such a paragraph is a caption: of those of gold pages of news and guides, cross-validated by
     * publisher, one in seven by words is in the gold's body, and most of these are captions all the same.
     */
    private static final double SURE = 1;

    /** The share of the words that lean to body. */
    private static final double MUCH = 0.25;

    private final BitSet captions = new BitSet();

    private NamedCaptions() {}

    static NamedCaptions of(Draft draft) {
        var found = new NamedCaptions();
        int words = 0;
        int all = 0;
        for (var block : draft.inside()) {
            if (draft.isOpen(block) && draft.leansToBody(block)) {
                all += block.shape().words();
                if (draft.score(block) < SURE && isNamed(block)) {
                    words += block.shape().words();
                    found.captions.set(block.index());
                }
            }
        }
        if (words >= MUCH * all) {
            found.captions.clear();
        }
        return found;
    }

    boolean has(Block block) {
        return captions.get(block.index());
    }

    private static boolean isNamed(Block block) {
        var frame = block.place().frame();
        return block.role() == Role.PARAGRAPH && (frame.isNamed(Naming.CAPTION, 2) || frame.isNamed(Naming.MEDIA, 1));
    }
}
