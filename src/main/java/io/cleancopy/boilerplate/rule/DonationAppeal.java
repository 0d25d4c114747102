package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.boilerplate.Phrases;
import io.cleancopy.boilerplate.Where;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out paragraphs that ask for donations only after a sentence or two about the state of the world, on pages that ask for
 * them elsewhere as well. Removes {@code The harbour votes in May. That's why our journalism is free for everyone.}; keeps such
 * sentences between quotation marks and in paragraphs that are surely the article's. Of 1,154 gold pages, each as text and as
 * HTML, 6 paragraphs that were kept hold such a sentence, and one of them is in the gold's body.
 */
public final class DonationAppeal implements Rule {
    /** Log-odds from which the paragraph is surely body. */
    private static final double SURE = 2.5;

    /** Words of a paragraph that asks; what is longer tells. */
    private static final int LONGEST = 150;

    @Override
    public String id() {
        return "donation-appeal";
    }

    @Override
    public Reason reason() {
        return Reason.DONATION;
    }

    @Override
    public String doc() {
        return "paragraphs with a sentence that asks for donations";
    }

    @Override
    public void annotate(Draft draft) {
        var sights = PhraseSights.of(draft);
        if (sights.found(Reason.DONATION).isEmpty()) {
            return;
        }
        for (var block : draft.page().blocks()) {
            if (draft.isOpen(block) && mayAsk(draft, block)) {
                for (String sentence : laterSentences(block.text())) {
                    if (asks(sights.phrases(), sentence)) {
                        draft.remove(block, id(), new Finding(reason(), "asks \"" + sentence + "\""));
                    }
                }
            }
        }
    }

    private static boolean mayAsk(Draft draft, Block block) {
        var shape = block.shape();
        return block.role() == Role.PARAGRAPH
                && shape.sentences() > 1
                && shape.words() <= LONGEST
                && draft.score(block) < SURE
                && Character.isLetterOrDigit(block.text().codePointAt(0));
    }

    private static boolean asks(Phrases phrases, String sentence) {
        var hit = phrases.match(sentence);
        return hit != null && hit.reason() == Reason.DONATION && hit.where() == Where.ANY;
    }

    /** What stands behind the first sentence. */
    private static List<String> laterSentences(String text) {
        var sentences = new ArrayList<String>();
        int from = -1;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == ' ' && ".!?…".indexOf(text.charAt(i - 1)) >= 0) {
                if (from >= 0) {
                    sentences.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        if (from >= 0) {
            sentences.add(text.substring(from));
        }
        return sentences;
    }
}
