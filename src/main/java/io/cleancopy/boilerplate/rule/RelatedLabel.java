package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseHit;
import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lifts headlines that stand behind or below a label such as "Read more". Lifts {@code Read more: Harbour reopens};
 * keeps {@code Related to each other, the two firms denied it.}
 */
public final class RelatedLabel implements Rule {
    /** A headline is no longer than this; what is longer behind a label is a sentence that happens to begin like one. */
    private static final int LONGEST = 30;

    /** Share of letters in links from which a list item is a link and nothing else. */
    private static final double LINK = 0.9;

    @Override
    public String id() {
        return "related-label";
    }

    @Override
    public Reason reason() {
        return Reason.RELATED;
    }

    @Override
    public String doc() {
        return "a headline behind or below a label such as \"Read more\" becomes a related headline";
    }

    @Override
    public void annotate(Draft draft) {
        var sights = PhraseSights.of(draft);
        var blocks = draft.page().blocks();
        for (var block : blocks) {
            var label = label(sights, block);
            if (label == null || !isFree(draft, block)) {
                continue;
            }
            if (label.whole()) {
                below(draft, sights, block, label);
            } else if (draft.isOpen(block)
                    && label.colon()
                    && block.shape().words() <= LONGEST
                    && !isSentence(block)
                    && (block.role() == Role.PARAGRAPH || OtherHeadline.mayBe(draft, block))) {
                String rest = block.text().substring(label.rest());
                draft.metadata().addRelated(new Related(text(block, label), rest, null));
                draft.lift(block, Field.RELATED, id(), "label \"" + label.phrase() + "\"");
            }
        }
    }

    /** A label, or a heading of related articles that is the whole line. */
    private static @Nullable PhraseHit label(PhraseSights sights, Block block) {
        var label = sights.label(block);
        var hit = sights.hit(block);
        boolean heading =
                hit != null && hit.kind() == PhraseKind.HEADING && hit.reason() == Reason.RELATED && hit.whole();
        return (label == null || !label.whole()) && heading ? hit : label;
    }

    /** Known lines are out already; what stands behind or below them is not. */
    private boolean isFree(Draft draft, Block block) {
        var removal = draft.removal(block);
        return draft.isOpen(block) || removal != null && removal.reason() == Reason.RELATED;
    }

    /** The lines below a label that are link-like: short, not sentences, not what the model takes for body. */
    private void below(Draft draft, PhraseSights sights, Block label, PhraseHit hit) {
        var blocks = draft.page().blocks();
        int next = label.index() + 1;
        int taken = 0;
        while (next < blocks.size() && taken < 8) {
            var block = blocks.get(next++);
            boolean inside = draft.zone(block) == Zone.INSIDE;
            if (!draft.isOpen(block)
                    || isSentence(block)
                    || !OtherHeadline.mayBe(draft, block)
                    || draft.leansToBody(block) && taken > 0 && !isNextLink(blocks.get(block.index() - 1), block)
                    || inside && taken > 2) {
                break;
            }
            if (block.shape().words() >= 4 && block.shape().words() <= LONGEST && sights.hit(block) == null) {
                draft.metadata().addRelated(new Related(label.text(), block.text(), null));
                draft.lift(block, Field.RELATED, id(), "below the label \"" + hit.phrase() + "\"");
                taken++;
            } else {
                break;
            }
        }
        if (taken > 0 || draft.zone(label) != Zone.INSIDE || !draft.leansToBody(label)) {
            draft.remove(label, id(), new Finding(Reason.RELATED, "label \"" + hit.phrase() + "\""));
        }
    }

    /** Whether the block is a link in the list that the block above is in. */
    private static boolean isNextLink(Block above, Block block) {
        return block.role() == Role.LIST_ITEM
                && above.role() == Role.LIST_ITEM
                && block.shape().linkDensity() > LINK
                && block.place().container() == above.place().container();
    }

    private static boolean isSentence(Block block) {
        return block.shape().endsSentence() && block.shape().words() >= 12
                || block.shape().sentences() > 1;
    }

    private static String text(Block block, PhraseHit label) {
        return block.text().substring(0, label.rest()).strip();
    }
}
