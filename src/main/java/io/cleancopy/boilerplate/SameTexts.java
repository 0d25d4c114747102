package io.cleancopy.boilerplate;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.text.Numbering;
import java.util.List;

/**
 * Which blocks of one page have the very same text: what was read in one need not be read in another. Every
 * fifth block of the pages of news publishers has the text of an earlier one.
 */
public final class SameTexts {
    /** By block: the number of its text. */
    private final int[] numbers;

    private final int[] firsts;

    SameTexts(List<Block> blocks) {
        int size = blocks.size();
        numbers = new int[size];
        firsts = new int[size];
        var folds = new Numbering(size);
        int[] seen = new int[size];
        for (int i = 0; i < size; i++) {
            var block = blocks.get(i);
            int before = folds.size();
            int number = folds.add(block.shape().fold());
            if (number == before) {
                seen[number] = i;
            }
            numbers[i] = number;
            firsts[i] = blocks.get(seen[number]).text().equals(block.text()) ? seen[number] : i;
        }
    }

    /** Those of the draft's page. */
    public static SameTexts of(Draft draft) {
        return draft.note(SameTexts.class, () -> new SameTexts(draft.page().blocks()));
    }

    /** An earlier block with the same text; the block itself where none is known. */
    public int first(int block) {
        return firsts[block];
    }

    /** The number of the block's text, from 0, the same for texts that fold to the same. */
    public int number(int block) {
        return numbers[block];
    }
}
