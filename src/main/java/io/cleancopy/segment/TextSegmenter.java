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
import java.util.Map;
import java.util.TreeMap;

/** Takes plain-text page dumps apart. */
public final class TextSegmenter implements Segmenter {
    private final Normalizer normalizer = new Normalizer();

    @Override
    public Page segment(RawPage raw) {
        var decoded = Charsets.decode(raw.content());
        var counts = new TreeMap<String, Integer>();
        String text = normalizer.normalize(decoded.text(), counts);
        var blocks = new ArrayList<Block>();
        int number = 0;
        long run = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty()) {
                run++;
                continue;
            }
            blocks.add(new Block(
                    blocks.size(),
                    Role.PARAGRAPH,
                    stripped,
                    Shapes.of(stripped, 0),
                    new Place(number, Landmark.NONE, run)));
        }
        return new Page(raw.origin(), raw.type(), blocks, Map.of(), decoded.decoding(), counts);
    }
}
