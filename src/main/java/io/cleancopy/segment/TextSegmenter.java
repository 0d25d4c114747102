package io.cleancopy.segment;

import io.cleancopy.model.Block;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Role;
import io.cleancopy.text.Normalizer;
import io.cleancopy.text.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes plain-text page dumps apart: a line is a block, but for lines that a column limit broke, which are joined
 * again. Lines without a blank line between them share a container.
 */
public final class TextSegmenter implements Segmenter {
    private final Normalizer normalizer;

    public TextSegmenter(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    @Override
    public Page segment(RawPage raw) {
        var decoded = decode(raw);
        var counts = new TreeMap<String, Integer>();
        String text = normalizer.normalize(decoded.text(), counts);
        var lines = lines(text);
        var captured = text == decoded.text() ? lines : captured(decoded.text(), lines);
        return new Page(raw.origin(), raw.type(), blocks(lines, captured), Map.of(), decoded.decoding(), counts);
    }

    private static Charsets.Decoded decode(RawPage raw) {
        var declared = EncodingLabels.ofContentType(raw.headers().get("content-type"));
        return declared == null ? Charsets.decode(raw.content()) : Charsets.decode(raw.content(), declared, "header");
    }

    /**
     * The lines as they were captured, whose lengths tell where a column limit broke them; the normalised ones where
     * normalising joined or parted lines.
     */
    private static List<String> captured(String text, List<String> normalized) {
        var lines = lines(text);
        if (lines.size() != normalized.size()) {
            return normalized;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() || normalized.get(i).isEmpty()) {
                lines.set(i, normalized.get(i));
            }
        }
        return lines;
    }

    private static List<Block> blocks(List<String> lines, List<String> captured) {
        var wrapping = Wrapping.of(captured);
        var blocks = new ArrayList<Block>();
        long run = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                run++;
                continue;
            }
            int first = i + 1;
            var text = new StringBuilder(line);
            while (i + 1 < lines.size() && goesOn(wrapping, captured, lines, i)) {
                wrapping.join(text, lines.get(++i));
            }
            String whole = text.toString();
            var place = new Place(first, Landmark.NONE, run);
            blocks.add(new Block(blocks.size(), role(whole), whole, Shapes.of(whole, 0), place));
        }
        return blocks;
    }

    private static boolean goesOn(Wrapping wrapping, List<String> captured, List<String> lines, int i) {
        String next = lines.get(i + 1);
        return !next.isEmpty()
                && role(next) != Role.LIST_ITEM
                && wrapping.continues(captured.get(i), captured.get(i + 1));
    }

    private static Role role(String line) {
        return ListMarker.length(line) > 0 ? Role.LIST_ITEM : Role.PARAGRAPH;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf('\n', from);
            if (to < 0) {
                to = text.length();
            }
            lines.add(text.substring(from, to).strip());
            from = to + 1;
        }
        return lines;
    }
}
