package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.NamedBlocks;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import io.cleancopy.text.Shapes;

/**
 * Lifts captions with their credits. Lifts {@code The quay at dawn. (Ann Rower/AP)}; keeps a paragraph that ends in
 * {@code (Reuters)} amid the article.
 */
public final class CaptionFinder implements Rule {
    /** A line that is all credit may belong to the caption on the line before. */
    private static final int CAPTION_WORDS = 90;

    /**
     * Log-odds below which a credit of somebody who may be a firm makes a caption. Of 31 such lines that text dumps of gold pages
     * kept above 1, cross-validated by publisher, one is in the gold's body.
     */
    private static final double DOUBT = 3.5;

    @Override
    public String id() {
        return "caption";
    }

    @Override
    public Reason reason() {
        return Reason.CAPTION;
    }

    @Override
    public String doc() {
        return "captions with credits become media";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        var named = NamedBlocks.of(draft, CaptionFinder::isNamed);
        int end = ArticleHead.end(draft);
        int from = Math.max(0, ArticleHead.lead(draft) - ArticleHead.REACH);
        for (int i = from; i < Math.min(blocks.size(), end + 6); i++) {
            var block = blocks.get(i);
            if (!draft.isOpen(block) || block.role() == Role.CODE) {
                continue;
            }
            var credited = Credits.parse(block.text(), draft.language());
            if (credited != null && isByline(draft, block, credited)) {
                continue;
            }
            if (credited != null && isCertain(draft, block, credited)) {
                take(draft, block, credited);
                continue;
            }
            var bare = BareCredit.parse(block.text(), draft.language());
            boolean caption = block.role() == Role.CAPTION || named.get(i);
            if (bare != null && (caption || mayBeCaption(draft, block, bare))) {
                add(draft, new Media(MediaKind.PHOTO, bare.caption(), bare.name(), null));
                draft.lift(block, Field.CAPTION, id(), "ends with the name \"" + bare.name() + "\"");
            } else if (caption) {
                add(draft, new Media(MediaKind.PHOTO, block.text(), null, null));
                draft.lift(block, Field.CAPTION, id(), "marked as a caption");
            }
        }
    }

    /**
     * A paragraph that is named for captions or pictures, or in an element that is named for captions: of those of gold pages of
     * news and guides that the block model is not sure of, cross-validated by publisher, one in seven by words is in the gold's
     * body, and most of these are captions all the same.
     */
    private static boolean isNamed(Block block) {
        var frame = block.place().frame();
        return block.role() == Role.PARAGRAPH && (frame.isNamed(Naming.CAPTION, 2) || frame.isNamed(Naming.MEDIA, 1));
    }

    /**
     * A credit of its own label, or of name and agency, makes a caption anywhere. An agency in brackets may as well end a
     * paragraph: there the line must stand before the article or be doubted by the block model.
     */
    private static boolean isCertain(Draft draft, Block block, Credited credited) {
        if (block.role() == Role.CAPTION || credited.confidence() == Confidence.HIGH) {
            return true;
        }
        double doubt = switch (credited.confidence()) {
            case LOW -> Draft.BODY + 0.5;
            case MEDIUM -> 1;
            default -> DOUBT;
        };
        return draft.zone(block) == Zone.BEFORE || draft.score(block) < doubt;
    }

    /** A name and an agency are a credit and a byline as well; "By" decides. */
    private static boolean isByline(Draft draft, Block block, Credited credited) {
        if (credited.caption() != null) {
            return false;
        }
        var byline = LineReadings.of(draft).byline(block);
        return byline != null && byline.whole();
    }

    /**
     * A sentence, and behind it a name without a stop, is no paragraph; an item of a list may read so, as {@code 9. Gull Corp.
     * Aldery} does. A name in brackets may end a paragraph, unless its stop is before them. Behind a Chinese or Japanese
     * sentence, the name in brackets is the reporter's.
     */
    private static boolean mayBeCaption(Draft draft, Block block, BareCredit bare) {
        boolean item = block.role() == Role.LIST_ITEM;
        if (item || block.shape().words() > CAPTION_WORDS || block.shape().sentences() > 2) {
            return false;
        }
        if (block.text().endsWith("）")) {
            return !Shapes.endsSentence(bare.caption());
        }
        return !block.text().endsWith(")") || bare.caption().endsWith(".") && draft.score(block) < 1;
    }

    private void take(Draft draft, Block block, Credited credited) {
        String caption = credited.caption();
        if (caption == null && block.index() > 0) {
            var above = draft.page().blocks().get(block.index() - 1);
            boolean ofIt = draft.isOpen(above)
                    && !draft.leansToBody(above)
                    && above.shape().words() >= 4
                    && above.shape().words() <= CAPTION_WORDS;
            if (ofIt && !mayBeHeadline(draft, above) && !isOfHead(draft, above)) {
                caption = above.text();
                draft.lift(above, Field.CAPTION, id(), "stands above a credit");
            }
        }
        add(draft, new Media(credited.kind(), caption, credited.credit(), null));
        draft.lift(
                block,
                Field.CAPTION,
                id(),
                credited.credit() == null ? "labelled as a caption" : "credit \"" + credited.credit() + "\"");
    }

    /** A photo without a caption may stand below the headline: the first line that is like one is it. */
    private static boolean mayBeHeadline(Draft draft, Block block) {
        if (block.role() == Role.HEADLINE) {
            return true;
        }
        if (block.shape().endsSentence()) {
            return false;
        }
        for (int i = block.index() - 1; i >= Math.max(0, block.index() - 6); i--) {
            var above = draft.page().blocks().get(i);
            if (draft.isBody(above) && above.shape().words() >= 4) {
                return false;
            }
        }
        return true;
    }

    /** Byline and time stand above the lead photo as well. */
    private static boolean isOfHead(Draft draft, Block block) {
        var readings = LineReadings.of(draft);
        return readings.byline(block) != null || readings.times(block) != null;
    }

    /** Pages print captions twice, for large and small screens. */
    private static void add(Draft draft, Media media) {
        for (var known : draft.metadata().media()) {
            if (known.caption() != null && known.caption().equals(media.caption())) {
                return;
            }
        }
        draft.metadata().addMedia(media);
    }
}
