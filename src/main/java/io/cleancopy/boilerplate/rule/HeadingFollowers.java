package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;

/**
 * Leaves out what stands below a heading of boilerplate while it is link-like and nothing says that it is body; stops at
 * the first line that reads like prose. Removes the numbered titles below {@code Most read}; keeps the paragraph after
 * them.
 */
public final class HeadingFollowers implements Rule {
    private static final int MOST = 40;

    @Override
    public String id() {
        return "heading-followers";
    }

    @Override
    public Reason reason() {
        return Reason.MOST_READ;
    }

    @Override
    public String doc() {
        return "link-like lines below a heading such as \"Most read\" or \"Comments\"";
    }

    @Override
    public void annotate(Draft draft) {
        var sights = PhraseSights.of(draft);
        var blocks = draft.page().blocks();
        for (var heading : blocks) {
            var hit = sights.hit(heading);
            if (hit == null || hit.kind() != PhraseKind.HEADING || draft.isOpen(heading) || draft.isBody(heading)) {
                continue;
            }
            var why = new Finding(hit.reason(), "below the heading \"" + hit.phrase() + "\"");
            for (int i = heading.index() + 1; i < Math.min(blocks.size(), heading.index() + MOST); i++) {
                var block = blocks.get(i);
                if (draft.leansToBody(block) || isProse(block) || draft.lifted(block) != null) {
                    break;
                }
                draft.remove(block, id(), why);
            }
        }
    }

    private static boolean isProse(Block block) {
        return block.shape().endsSentence() && block.shape().words() >= 15;
    }
}
