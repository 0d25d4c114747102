package io.cleancopy.language;

import io.cleancopy.model.Block;
import java.util.List;

/** The text by which the language of a page is told: some 2,000 characters of its longest paragraphs. */
final class Sample {
    private static final int BLOCKS = 6;
    private static final int CHARS_OF_BLOCK = 400;

    private Sample() {}

    static String of(List<Block> blocks) {
        var longest = new Block[BLOCKS];
        int[] weights = new int[BLOCKS];
        for (var block : blocks) {
            int weight = weight(block);
            // most blocks are not among the longest
            if (weight > weights[BLOCKS - 1]) {
                insert(longest, weights, block, weight);
            }
        }
        var sample = new StringBuilder(BLOCKS * (CHARS_OF_BLOCK + 1));
        for (var block : longest) {
            if (block != null) {
                append(sample, block.text(), 0);
            }
        }
        return sample.toString();
    }

    /** Keeps the blocks in order of weight; the earlier one first where two weigh the same. */
    private static void insert(Block[] longest, int[] weights, Block block, int weight) {
        int place = BLOCKS - 1;
        while (place > 0 && weight > weights[place - 1]) {
            longest[place] = longest[place - 1];
            weights[place] = weights[place - 1];
            place--;
        }
        longest[place] = block;
        weights[place] = weight;
    }

    /** Lines without sentences weigh a quarter: menus and headlines are full of names. */
    private static int weight(Block block) {
        return block.shape().endsSentence()
                ? 4 * block.text().length()
                : block.text().length();
    }

    /** The text itself when it is short; else its begin, parts from the middle, and its end. */
    static String of(String text) {
        if (text.length() <= BLOCKS * CHARS_OF_BLOCK) {
            return text;
        }
        var sample = new StringBuilder(BLOCKS * (CHARS_OF_BLOCK + 1));
        int step = (text.length() - CHARS_OF_BLOCK) / (BLOCKS - 1);
        for (int i = 0; i < BLOCKS; i++) {
            append(sample, text, i * step);
        }
        return sample.toString();
    }

    private static void append(StringBuilder sample, String text, int from) {
        // a part is appended character by character, a text at once
        sample.append(text.substring(from, Math.min(text.length(), from + CHARS_OF_BLOCK)))
                .append('\n');
    }
}
