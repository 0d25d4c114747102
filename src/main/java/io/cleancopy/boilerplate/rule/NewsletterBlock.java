package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;

/**
 * Leaves out the name and the praise of a newsletter that stand above its form. Removes {@code First Light} and {@code
 * The morning's news by six.} above {@code Enter your email address}; keeps the paragraph above them.
 */
public final class NewsletterBlock implements Rule {
    /** A name and a line about it; what is further up is the article. */
    private static final int ABOVE = 2;

    private static final int NAME = 11;
    private static final int PRAISE = 20;

    @Override
    public String id() {
        return "newsletter-block";
    }

    @Override
    public Reason reason() {
        return Reason.NEWSLETTER;
    }

    @Override
    public String doc() {
        return "the name and description of a newsletter above the lines of its form";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean form = isNewsletter(draft, blocks.get(i)) && isNewsletter(draft, blocks.get(i + 1));
            if (form && (i == 0 || !isNewsletter(draft, blocks.get(i - 1)))) {
                removeAbove(draft, i);
            }
        }
    }

    private void removeAbove(Draft draft, int form) {
        for (int i = form - 1; i >= Math.max(0, form - ABOVE); i--) {
            var block = draft.page().blocks().get(i);
            var shape = block.shape();
            boolean praise = i == form - 1 && shape.words() <= PRAISE && shape.sentences() <= 1;
            boolean name = !shape.endsSentence() && shape.words() <= NAME;
            if (!draft.isOpen(block) || !praise && !name) {
                return;
            }
            draft.remove(block, id(), new Finding(Reason.NEWSLETTER, "above the form of a newsletter"));
        }
    }

    private static boolean isNewsletter(Draft draft, Block block) {
        var removal = draft.removal(block);
        return removal != null && removal.reason() == Reason.NEWSLETTER;
    }
}
