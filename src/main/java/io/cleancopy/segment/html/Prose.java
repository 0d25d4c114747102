package io.cleancopy.segment.html;

import io.cleancopy.model.Block;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Shape;
import io.cleancopy.text.Shapes;
import java.util.List;

/** How much of a text is sentences, and not menus, labels and headlines. */
final class Prose {
    /** Teasers and captions are mostly shorter. */
    private static final int LEAST_LETTERS = 60;

    private Prose() {}

    /** Letters in whole sentences that are not links. */
    static int letters(Shape shape) {
        boolean prose =
                shape.endsSentence() && shape.letters() >= LEAST_LETTERS && shape.linkLetters() * 3L < shape.letters();
        return prose ? shape.letters() : 0;
    }

    static int ofBlocks(List<Block> blocks) {
        int letters = 0;
        for (var block : blocks) {
            letters += letters(block.shape());
        }
        return letters;
    }

    /** Of the blocks that the page's markup places in an article, or in its main part. */
    static int ofArticle(List<Block> blocks) {
        int letters = 0;
        for (var block : blocks) {
            var landmark = block.place().landmark();
            letters += landmark == Landmark.ARTICLE || landmark == Landmark.MAIN ? letters(block.shape()) : 0;
        }
        return letters;
    }

    static int letters(List<String> paragraphs) {
        int letters = 0;
        for (String paragraph : paragraphs) {
            letters += letters(Shapes.of(paragraph, 0));
        }
        return letters;
    }
}
