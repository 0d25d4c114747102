package io.cleancopy.boilerplate.rule;

import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.boilerplate.Phrases;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import io.cleancopy.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the beginnings of other articles, cut off where their links stand. Removes {@code The ferry was late on both
 * days, and nobody could say […]}; keeps a quotation that leaves words out: {@code “The ferry was late […]”}.
 */
public final class Excerpt implements Rule {
    private static final int FEWEST = 6;

    /** Characters of the link's text: {@code Read more}. */
    private static final int LONGEST_LINK = 30;

    /** Log-odds above which a paragraph is the article's own, however it ends. */
    private static final double SURE = 1.5;

    @Override
    public String id() {
        return "excerpt";
    }

    @Override
    public Reason reason() {
        return Reason.RELATED;
    }

    @Override
    public String doc() {
        return "beginnings of other articles, cut off by […] or by a link to the rest of them";
    }

    @Override
    public void annotate(Draft draft) {
        var phrases = PhraseSights.of(draft).phrases();
        for (var block : draft.page().blocks()) {
            String evidence =
                    draft.isOpen(block) && block.shape().words() >= FEWEST ? evidence(draft, block, phrases) : null;
            if (evidence != null) {
                draft.remove(block, id(), new Finding(Reason.RELATED, evidence));
            }
        }
    }

    private static @Nullable String evidence(Draft draft, Block block, Phrases phrases) {
        if (draft.score(block) > SURE) {
            return null;
        }
        String text = block.text();
        if (text.endsWith("[…]") || text.endsWith("[...]")) {
            return "cut off by brackets";
        }
        int link = block.shape().endsSentence() ? -1 : link(text);
        var hit = link < 0 ? null : phrases.match(text.substring(link), PhraseKind.LABEL);
        return hit == null || !hit.whole() ? null : "cut off by \"" + text.substring(link) + "\"";
    }

    /** Where, behind the last sentence, a few words without a mark begin; -1 when there are none. */
    private static int link(String text) {
        int i = text.length() - 1;
        while (i > Math.max(0, text.length() - LONGEST_LINK) && !Characters.endsSentence(text.charAt(i))) {
            i--;
        }
        boolean begins =
                Characters.endsSentence(text.charAt(i)) && text.startsWith(" ", i + 1) && i + 2 < text.length();
        return begins && Character.isLetter(text.charAt(i + 2)) && !text.endsWith(":") ? i + 2 : -1;
    }
}
