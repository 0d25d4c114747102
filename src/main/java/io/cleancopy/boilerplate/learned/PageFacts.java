package io.cleancopy.boilerplate.learned;

import io.cleancopy.boilerplate.BestSpan;
import io.cleancopy.boilerplate.PhraseHit;
import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.boilerplate.SameTexts;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Shape;
import io.cleancopy.text.Numbering;
import java.util.List;

/** What is known of each block of a page by itself, gathered once for the features that look around. */
final class PageFacts {
    /** Words from which a line that ends as a sentence reads like prose. */
    private static final int PROSE = 12;

    /** Words from which a line reads like prose however it ends. */
    private static final int LONG_PROSE = 30;

    final List<Block> blocks;
    final int size;
    final PageTokens tokens;
    final Frames frames;

    private final int[] words;
    private final boolean[] ends;

    /** What the text ends with, least like a sentence first. */
    final int[] last;

    /** Numbers of the blocks' texts, the same for those that read the same. */
    final int[] folds;

    /** Numbers of the runs of lines, or of the containers, that the blocks stand in. */
    final int[] runs;

    /** Words of the block if it reads like prose, else 0. */
    final int[] prose;

    /** What phrase of the lists the block is, as a number; 0 when it is none. */
    final int[] phrase;

    /** The reason of the phrase, from 1; 0 when it is none. */
    final int[] phraseReason;

    final boolean[] label;
    final boolean[] heading;

    /** Lines that stand at the foot of articles rather than in them. */
    final boolean[] closing;

    /** The span with the greatest sum of prose. */
    int regionFrom;

    int regionTo;

    PageFacts(Draft draft) {
        blocks = draft.page().blocks();
        size = blocks.size();
        tokens = new PageTokens(draft);
        frames = new Frames(blocks);
        words = new int[size];
        ends = new boolean[size];
        last = new int[size];
        folds = new int[size];
        runs = new int[size];
        prose = new int[size];
        phrase = new int[size];
        phraseReason = new int[size];
        label = new boolean[size];
        heading = new boolean[size];
        closing = new boolean[size];
        var sights = PhraseSights.of(draft);
        var sameTexts = SameTexts.of(draft);
        var containers = new Numbering(size);
        for (int i = 0; i < size; i++) {
            var shape = shape(i);
            words[i] = shape.words();
            ends[i] = shape.endsSentence();
            last[i] = OwnFeatures.last(blocks.get(i).text());
            folds[i] = sameTexts.number(i);
            runs[i] = containers.add(blocks.get(i).place().container());
            boolean reads = shape.words() >= PROSE && (shape.endsSentence() || shape.words() >= LONG_PROSE);
            prose[i] = reads ? shape.words() : 0;
            var hit = sights.hit(blocks.get(i));
            label[i] = sights.label(blocks.get(i)) != null;
            if (hit != null) {
                phrase[i] = code(hit);
                phraseReason[i] = hit.reason().ordinal() + 1;
                heading[i] = hit.kind() == PhraseKind.HEADING;
                closing[i] = closes(hit);
            }
        }
        findRegion();
    }

    Shape shape(int block) {
        return blocks.get(block).shape();
    }

    int words(int block) {
        return words[block];
    }

    boolean ends(int block) {
        return ends[block];
    }

    boolean isShort(int block) {
        return words(block) < 8 && !ends(block);
    }

    boolean inRegion(int block) {
        return block >= regionFrom && block < regionTo;
    }

    private static boolean closes(PhraseHit hit) {
        return hit.kind() == PhraseKind.END
                || hit.kind() == PhraseKind.CONTRIBUTOR
                || switch (hit.reason()) {
                    case COMMENTS, COPYRIGHT, AUTHOR_BIO, MOST_READ, AGENCY -> true;
                    default -> false;
                };
    }

    private static int code(PhraseHit hit) {
        int kind = switch (hit.kind()) {
            case LINE -> 1;
            case HEADING -> 2;
            case END -> 3;
            case CONTRIBUTOR -> 4;
            default -> 5;
        };
        return 5 * kind + hit.where().ordinal();
    }

    /** Each block that is not prose costs a toll. */
    private void findRegion() {
        var region = BestSpan.of(size, i -> prose[i] > 0 ? Math.min(prose[i], 80) : -Math.min(8, 3 + words(i) / 2.0));
        regionFrom = region.from();
        regionTo = region.to();
    }
}
