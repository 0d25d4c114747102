package io.cleancopy.boilerplate;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of the lists that stand on one page, looked up once for all who ask. */
public final class PhraseSights {
    /** Longer lines are prose, or notices, which are known by how they begin. */
    private static final int LONGEST = 400;

    /** No notice is longer. */
    private static final int LONGEST_NOTICE = 1600;

    /** The kinds that stand for a whole line, in the order in which they are tried. */
    private static final List<PhraseKind> WHOLE =
            List.of(PhraseKind.HEADING, PhraseKind.LINE, PhraseKind.END, PhraseKind.CONTRIBUTOR, PhraseKind.CORRECTION);

    private static final List<PhraseKind> DISCLOSURES = List.of(PhraseKind.ADVERTORIAL, PhraseKind.TRANSLATED);

    private final Phrases phrases;
    private final @Nullable PhraseHit[] hits;
    private final @Nullable PhraseHit[] labels;
    private final Map<Reason, List<Block>> found = new EnumMap<>(Reason.class);
    /** The blocks that say something of the article, in order. */
    private final List<Block> disclosing = new ArrayList<>(0);

    /** What each block says of the article. */
    private final @Nullable PhraseKind[] disclosures;

    private PhraseSights(Draft draft) {
        phrases = Phrases.forLanguage(draft.language());
        var blocks = draft.page().blocks();
        hits = new PhraseHit[blocks.size()];
        labels = new PhraseHit[blocks.size()];
        disclosures = new PhraseKind[blocks.size()];
        var sameTexts = SameTexts.of(draft);
        for (var block : blocks) {
            var first = blocks.get(sameTexts.first(block.index()));
            if (first == block) {
                look(block);
            } else {
                note(block, hit(first), label(first), disclosure(first));
            }
        }
    }

    private void look(Block block) {
        if (block.text().length() <= LONGEST) {
            var look =
                    phrases.look(block.text(), WHOLE, DISCLOSURES, block.shape().glued() > 0);
            var disclosure = look.disclosure();
            note(block, look.hit(), look.label(), disclosure == null ? null : disclosure.kind());
        } else if (block.text().length() <= LONGEST_NOTICE) {
            note(block, phrases.notice(block.text()), null, null);
        }
    }

    private void note(
            Block block, @Nullable PhraseHit hit, @Nullable PhraseHit label, @Nullable PhraseKind disclosure) {
        hits[block.index()] = hit;
        labels[block.index()] = label;
        if (disclosure != null) {
            disclosures[block.index()] = disclosure;
            disclosing.add(block);
        }
        if (hit != null) {
            found.computeIfAbsent(hit.reason(), reason -> new ArrayList<>()).add(block);
        }
    }

    private PhraseSights(Draft draft, int[] indexes, Draft part) {
        var whole = of(draft);
        phrases = whole.phrases;
        hits = new PhraseHit[indexes.length];
        labels = new PhraseHit[indexes.length];
        disclosures = new PhraseKind[indexes.length];
        for (var block : part.page().blocks()) {
            var same = draft.page().blocks().get(indexes[block.index()]);
            note(block, whole.hit(same), whole.label(same), whole.disclosure(same));
        }
    }

    /** What the block says of the article. */
    public @Nullable PhraseKind disclosure(Block block) {
        return disclosures[block.index()];
    }

    /** What is seen on the draft's page. */
    public static PhraseSights of(Draft draft) {
        return draft.note(PhraseSights.class, () -> new PhraseSights(draft));
    }

    /**
     * What is seen on a part of the draft's page need not be looked up again.
     *
     * @param indexes where the part's blocks are in the whole
     */
    public static void share(Draft draft, int[] indexes, Draft part) {
        part.note(PhraseSights.class, () -> new PhraseSights(draft, indexes, part));
    }

    /** The blocks that are a phrase of the reason, in order. */
    public List<Block> found(Reason reason) {
        return Collections.unmodifiableList(found.getOrDefault(reason, List.of()));
    }

    /** What phrase the block is as a whole, or begins with where the phrase says that it may go on. */
    public @Nullable PhraseHit hit(Block block) {
        return hits[block.index()];
    }

    /** The label the block begins with, such as {@code Read more:}. */
    public @Nullable PhraseHit label(Block block) {
        return labels[block.index()];
    }

    /** The blocks that say something of the article, in order. */
    public List<Block> disclosing() {
        return Collections.unmodifiableList(disclosing);
    }

    /** The phrases of the page's language. */
    public Phrases phrases() {
        return phrases;
    }
}
