package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.boilerplate.Where;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out paragraphs that ask for donations only after a sentence or two about the state of the world. Lines above
 * and below it ask as well, or it ends in the words of a button. Removes {@code The harbour votes in May. That's why our journalism is
 * free for everyone.} between {@code Support us} and {@code Donate now}; keeps what somebody said, and what is surely
 * the article's. Of 1,154 gold pages, each as text and as HTML, it takes 10 paragraphs; none is in the gold's body.
 */
public final class DonationAppeal implements Rule {
    /** Log-odds from which the paragraph is surely body. */
    private static final double SURE = 2.5;

    /** Words of a paragraph that asks; what is longer tells. */
    private static final int LONGEST = 150;

    /** Lines from the paragraph to others that ask. */
    private static final int NEAR = 2;

    private static final String QUOTES = "\"“”„«»‹›「」『』";

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
                String asked = asked(sights, draft, block);
                if (asked != null) {
                    draft.remove(block, id(), new Finding(reason(), "asks \"" + asked + "\""));
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
                && block.text().chars().noneMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    /** The sentence that asks; null when none does. */
    private static @Nullable String asked(PhraseSights sights, Draft draft, Block block) {
        var later = laterSentences(block.text());
        for (int i = 0; i < later.size(); i++) {
            var hit = sights.phrases().match(later.get(i));
            boolean asks = hit != null && hit.reason() == Reason.DONATION && hit.where() == Where.ANY;
            boolean button = i == later.size() - 1 && !block.shape().endsSentence();
            if (asks && (button && hit.whole() || isAmongOthers(sights, draft, block))) {
                return later.get(i);
            }
        }
        return null;
    }

    /** Lines that ask stand above and below: an article's last paragraph has them below only. */
    private static boolean isAmongOthers(PhraseSights sights, Draft draft, Block block) {
        int at = block.index();
        int size = draft.page().blocks().size();
        return asks(sights, draft, Math.max(0, at - NEAR), at)
                && asks(sights, draft, at + 1, Math.min(size, at + 1 + NEAR));
    }

    private static boolean asks(PhraseSights sights, Draft draft, int from, int to) {
        return draft.page().blocks().subList(from, to).stream().anyMatch(near -> {
            var hit = sights.hit(near);
            return hit != null && hit.reason() == Reason.DONATION;
        });
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
