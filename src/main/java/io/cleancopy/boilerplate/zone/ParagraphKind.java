package io.cleancopy.boilerplate.zone;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Levels;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Reason;
import java.util.BitSet;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * The elements that nearly all paragraphs of an article stand in, by their names and what they are named for all the way up.
 * Paragraphs that stand in the same are the article's, though boxes part them from the others. HTML only.
 */
final class ParagraphKind {
    /** Words of a paragraph, and the share of its letters inside links that it stays below. */
    private static final int WORDS = 12;

    private static final double LINKED = 0.25;

    /** Paragraphs that have something in common. */
    private static final int FEWEST = 4;

    /**
     * The share of the article's words in such elements from which they tell: of 24 paragraphs of 1,155 gold pages that the
     * block model doubted (cross-validated by publisher), and that stood in the same as four in five of the others, 20 were
     * body; of 76 that stood in the same as some of them, 31.
     */
    private static final double NEARLY_ALL = 0.8;

    /** One or two, at the end of an article, are a notice of its publisher: the other 4 of the 24 were. */
    private static final int SEVERAL = 3;

    /** Log-odds below which nothing was body. */
    private static final double DOUBT = -3;

    /** The elements that a block stands in: their names all the way up, the classes of the nearest, what all are named for. */
    private record Kind(int kind, int path, Levels names) {
        static Kind of(Block block) {
            var frame = block.place().frame();
            return new Kind(frame.kind(), frame.path(), frame.names());
        }
    }

    private final BitSet doubted = new BitSet();

    private ParagraphKind() {}

    /** Of the paragraphs that are body and lean to it where they stand. */
    static ParagraphKind of(Draft draft, SettledSpan span) {
        var found = new ParagraphKind();
        var common = draft.page().type() == MediaType.HTML ? common(draft, span) : null;
        if (common != null) {
            for (var block : draft.page().blocks()) {
                if (opensComments(draft, block)) {
                    break;
                }
                boolean doubtful = draft.isOpen(block) && !span.leansToBody(block) && draft.score(block) >= DOUBT;
                if (doubtful && isParagraph(block) && Kind.of(block).equals(common)) {
                    found.doubted.set(block.index());
                }
            }
        }
        if (found.doubted.cardinality() < SEVERAL) {
            found.doubted.clear();
        }
        return found;
    }

    /** Readers' comments stand in the same elements as the article on some pages. */
    private static boolean opensComments(Draft draft, Block block) {
        var removal = draft.removal(block);
        return removal != null && removal.reason() == Reason.COMMENTS && draft.zone(block) == Zone.AFTER;
    }

    /** Whether the block, which does not lean to body, is one of several paragraphs of the article's kind. */
    boolean has(Block block) {
        return doubted.get(block.index());
    }

    private static @Nullable Kind common(Draft draft, SettledSpan span) {
        var words = new HashMap<Kind, Integer>();
        int all = 0;
        int paragraphs = 0;
        for (var block : draft.page().blocks()) {
            if (isParagraph(block) && draft.isBody(block) && span.leansToBody(block)) {
                words.merge(Kind.of(block), block.shape().words(), Integer::sum);
                all += block.shape().words();
                paragraphs++;
            }
        }
        for (var entry : words.entrySet()) {
            if (paragraphs >= FEWEST && entry.getValue() >= NEARLY_ALL * all) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean isParagraph(Block block) {
        return block.shape().isProse(WORDS, LINKED);
    }
}
