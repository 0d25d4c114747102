package io.cleancopy.boilerplate.zone;

import io.cleancopy.boilerplate.learned.ScoreReasons;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;

/**
 * Leaves out what nothing else has settled and the block model does not take for body, and what it may take for body but
 * stands apart from the article. Removes {@code Sport} in a menu; keeps a paragraph of two words between paragraphs:
 * {@code Not yet.}
 */
public final class OutsideArticle implements Rule {
    /** Log-odds below which a paragraph is none of the article's, wherever it stands. */
    private static final double SURE = -2;

    private static final int PARAGRAPH = 12;

    /** Words of a paragraph that is worth more than the doubt: losing it loses much of the article. */
    private static final int LONG = 30;

    @Override
    public String id() {
        return "outside-article";
    }

    @Override
    public Reason reason() {
        return Reason.AFTER_ARTICLE;
    }

    @Override
    public String doc() {
        return "what the block model does not take for body: before, after and between the paragraphs";
    }

    @Override
    public void annotate(Draft draft) {
        var reasons = ScoreReasons.of(draft);
        var span = SettledSpan.of(draft);
        var paragraphs = ParagraphKind.of(draft, span);
        var lists = WholeLists.of(draft, span);
        for (var block : draft.page().blocks()) {
            boolean stays = span.leansToBody(block) || paragraphs.has(block) || lists.keeps(block);
            if (!draft.isOpen(block) || stays) {
                continue;
            }
            boolean apart = span.zone(block) != Zone.INSIDE;
            if (apart || !isQuotedParagraph(draft, block) && !isLong(draft, block) && !goesOn(draft, block)) {
                var zone = apart ? span.zone(block) : draft.zone(block);
                draft.remove(block, id(), new Finding(reason(zone), evidence(draft, reasons, block)));
            }
        }
    }

    /**
     * A paragraph that ends in a quotation without a stop inside its quotes, right after another paragraph: to the model
     * it looks like a title, yet losing it loses text. 250 of 4,757 true news paragraphs end so.
     */
    private static boolean isQuotedParagraph(Draft draft, Block block) {
        if (block.index() == 0 || block.shape().words() < 12 || block.shape().sentences() == 0) {
            return false;
        }
        var above = draft.page().blocks().get(block.index() - 1);
        char last = block.text().charAt(block.text().length() - 1);
        boolean quoted = last == '”' || last == '“' || last == '"' || last == '»' || last == '」';
        return quoted
                && draft.isBody(above)
                && draft.leansToBody(above)
                && above.shape().words() >= 12;
    }

    /** A long paragraph within the article, of which the model is not sure. */
    private static boolean isLong(Draft draft, Block block) {
        var shape = block.shape();
        return draft.score(block) >= SURE && shape.words() >= LONG && shape.endsSentence();
    }

    /**
     * A paragraph right after the article's, with nothing but known furniture between, is kept unless the model is sure:
     * it knows the ends of articles in some languages better than in others.
     */
    private static boolean goesOn(Draft draft, Block block) {
        var shape = block.shape();
        if (draft.score(block) < SURE || shape.words() < PARAGRAPH || !shape.endsSentence() || shape.sentences() == 0) {
            return false;
        }
        int i = block.index() - 1;
        while (i >= 0 && isFurniture(draft, draft.page().blocks().get(i))) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        var above = draft.page().blocks().get(i);
        return draft.isBody(above)
                && above.shape().words() >= PARAGRAPH
                && above.shape().endsSentence();
    }

    private static boolean isFurniture(Draft draft, Block block) {
        var removal = draft.removal(block);
        return removal != null && removal.reason() == Reason.ADVERTISEMENT;
    }

    private static Reason reason(Zone zone) {
        return switch (zone) {
            case BEFORE -> Reason.BEFORE_ARTICLE;
            case AFTER -> Reason.AFTER_ARTICLE;
            case INSIDE -> Reason.NOT_PROSE;
        };
    }

    private static String evidence(Draft draft, ScoreReasons reasons, Block block) {
        String score = "body score " + tenths(draft.score(block))
                + (draft.leansToBody(block) ? ", apart from the article" : "");
        String against = reasons.against(block);
        return against.isEmpty() ? score : score + ": " + against;
    }

    private static String tenths(double score) {
        long tenths = Math.round(10 * score);
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
