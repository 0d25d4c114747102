package io.cleancopy.model;

import java.util.List;
import java.util.Map;

/**
 * A page as a list of blocks in reading order.
 *
 * @param declared what the page says about itself outside its visible text, such as {@code og:title}, or the
 *     record that brought it under {@code record:} keys
 * @param normalized how often each normalising step changed the text, by the step's id; steps that did nothing are
 *     absent
 */
public record Page(
        Origin origin,
        MediaType type,
        List<Block> blocks,
        Map<String, String> declared,
        Decoding decoding,
        Map<String, Integer> normalized) {
    /** Key of the article's text where the page declares it outside what is seen, a paragraph a line. */
    public static final String DECLARED_BODY = "json-ld:articleBody";

    public Page {
        blocks = Blocks.copyOf(blocks);
        declared = Map.copyOf(declared);
        normalized = Map.copyOf(normalized);
    }

    /** Characters of all blocks. */
    public long chars() {
        long sum = 0;
        for (var block : blocks) {
            sum += block.text().length();
        }
        return sum;
    }
}
