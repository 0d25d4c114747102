package io.cleancopy.segment.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.RawPage;
import io.cleancopy.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Pages of markup, taken apart. */
final class Pages {
    private static final HtmlSegmenter SEGMENTER = new HtmlSegmenter(new Normalizer());

    private Pages() {}

    static Page page(String markup) {
        return page(markup.getBytes(UTF_8), Map.of());
    }

    static Page page(byte[] content, Map<String, String> headers) {
        return SEGMENTER.segment(
                new RawPage(new Origin("page.html"), MediaType.HTML, content, headers, Map.of(), null));
    }

    static List<Block> blocks(String markup) {
        return page(markup).blocks();
    }

    static List<String> texts(String markup) {
        return blocks(markup).stream().map(Block::text).toList();
    }

    /** Each block as its role and text. */
    static List<String> roles(String markup) {
        return blocks(markup).stream()
                .map(block -> block.role() + " " + block.text())
                .toList();
    }

    /** Each block as its landmark and text. */
    static List<String> landmarks(String markup) {
        return blocks(markup).stream()
                .map(block -> block.place().landmark() + " " + block.text())
                .toList();
    }
}
