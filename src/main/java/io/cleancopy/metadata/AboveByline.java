package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out headlines of the day, long as sentences, that stand far above the headline and byline of a text dump's article.
 * Removes a box of them; keeps a standfirst, an article that is signed at its end, and entries of a live blog.
 *
 * <p>A byline with a time beside it stands either above nearly all prose of an article or below all of it: so it was on 139
 * of 139 gold pages that have one. On the 72 where it stands above, cross-validated by publisher, no line of a body was more
 * than 4 lines above it.
 */
public final class AboveByline implements Rule {
    /** Headlines of a box. */
    private static final int FEWEST = 3;

    /** Lines from byline to time. */
    private static final int BESIDE = 3;

    /** Lines above the byline in which standfirst, lead photo and buttons stand. */
    private static final int HEAD = 6;

    /** Words of a line that can be a byline. */
    private static final int LINE = 30;

    /** Words of an article. */
    private static final int ARTICLE = 60;

    /** So many times as much prose stands below the byline as above it, and as many headlines above as sentences. */
    private static final int MORE = 2;

    /** Words of a headline. */
    private static final int HEADLINE = 4;

    /** Log-odds from which a line may come to be body, with the article around it. */
    private static final double DOUBT = -1.5;

    /** Log-odds from which it is none of those headlines. */
    private static final double SURE = 1;

    @Override
    public String id() {
        return "above-byline";
    }

    @Override
    public Reason reason() {
        return Reason.BEFORE_ARTICLE;
    }

    @Override
    public String doc() {
        return "lines far above the byline and time of the article";
    }

    @Override
    public void annotate(Draft draft) {
        if (draft.page().type() != MediaType.TEXT) {
            return;
        }
        var blocks = draft.page().blocks();
        var byline = byline(draft);
        if (byline == null
                || byline.index() <= HEAD
                || !isBelowHeadline(draft, byline)
                || !standsAbove(draft, byline)) {
            return;
        }
        var lines = blocks.subList(0, byline.index() - HEAD).stream()
                .filter(block -> draft.isOpen(block)
                        && draft.score(block) > DOUBT
                        && block.shape().words() >= ArticleHead.PARAGRAPH)
                .toList();
        long sentences =
                lines.stream().filter(block -> block.shape().endsSentence()).count();
        boolean story = lines.stream().anyMatch(block -> draft.score(block) >= SURE || isEntry(block));
        if (!story && lines.size() >= FEWEST && sentences * MORE < lines.size()) {
            String evidence = "far above the byline \"" + byline.text() + "\"";
            lines.forEach(block -> takeOut(draft, block, evidence));
        }
    }

    /** A ticker's lines begin with the time or with a number. */
    private static boolean isEntry(Block block) {
        return block.role() == Role.LIST_ITEM || Character.isDigit(block.text().charAt(0));
    }

    /** Whether the next line above that is no button reads like a headline, and not like the end of an article. */
    private static boolean isBelowHeadline(Draft draft, Block byline) {
        var blocks = draft.page().blocks();
        for (int i = byline.index() - 1; i >= byline.index() - HEAD; i--) {
            var shape = blocks.get(i).shape();
            if (shape.words() >= HEADLINE) {
                return !shape.endsSentence() && !draft.leansToBody(blocks.get(i));
            }
        }
        return false;
    }

    /** The one byline of the page that has a time beside it; null when there are several. */
    private static @Nullable Block byline(Draft draft) {
        var readings = LineReadings.of(draft);
        Block found = null;
        for (var block : draft.page().blocks()) {
            var byline = block.shape().words() > LINE ? null : readings.byline(block);
            if (byline != null && byline.whole() && (!byline.stamps().isEmpty() || hasTimeBeside(draft, block))) {
                if (found != null) {
                    return null;
                }
                found = block;
            }
        }
        return found;
    }

    private static boolean hasTimeBeside(Draft draft, Block line) {
        var readings = LineReadings.of(draft);
        var blocks = draft.page().blocks();
        int from = Math.max(0, line.index() - BESIDE);
        int to = Math.min(blocks.size(), line.index() + BESIDE + 1);
        return blocks.subList(from, to).stream()
                .anyMatch(block -> block.shape().words() <= LINE && readings.times(block) != null);
    }

    private static boolean standsAbove(Draft draft, Block byline) {
        int above = 0;
        int below = 0;
        for (var block : draft.page().blocks()) {
            var shape = block.shape();
            if (draft.isBody(block)
                    && draft.leansToBody(block)
                    && shape.endsSentence()
                    && shape.words() >= ArticleHead.PARAGRAPH) {
                above += block.index() < byline.index() ? shape.words() : 0;
                below += block.index() > byline.index() ? shape.words() : 0;
            }
        }
        return below >= ARTICLE && above * MORE < below;
    }

    /** Without a stop it is the headline of another article. */
    private void takeOut(Draft draft, Block block, String evidence) {
        if (block.shape().endsSentence()) {
            draft.remove(block, id(), new Finding(reason(), evidence));
        } else if (draft.lift(block, Field.RELATED, id(), evidence)) {
            draft.metadata().addRelated(new Related(null, block.text(), null));
        }
    }
}
