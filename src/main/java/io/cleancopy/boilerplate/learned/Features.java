package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What the block model sees of each block of a page: the block itself, its words, its neighbours, its place on the page,
 * what repeats on the page; for the later looks, what the one before said of the blocks around. Every feature is a number
 * from 0 to 255.
 */
final class Features {
    private static final int OF_TEXT = allNames(MediaType.TEXT).size();
    private static final int OF_HTML = allNames(MediaType.HTML).size();

    private final PageFacts facts;
    private final List<FeatureGroup> groups;
    private final int length;

    Features(Draft draft, Lexicon lexicon) {
        facts = new PageFacts(draft);
        var words = new WordFeatures(facts, lexicon);
        groups = new ArrayList<>(List.of(
                new OwnFeatures(facts),
                words,
                new PlaceFeatures(facts),
                new PhraseFeatures(facts),
                new NeighbourFeatures(facts, words)));
        if (draft.page().type() == MediaType.HTML) {
            groups.add(new FrameFeatures(facts, draft.page().declared()));
        }
        length = draft.page().type() == MediaType.HTML ? OF_HTML : OF_TEXT;
    }

    /** Names of the features of the first look. */
    static List<String> names(MediaType type) {
        var names = new ArrayList<String>();
        names.addAll(OwnFeatures.NAMES);
        names.addAll(WordFeatures.NAMES);
        names.addAll(PlaceFeatures.NAMES);
        names.addAll(PhraseFeatures.NAMES);
        names.addAll(NeighbourFeatures.NAMES);
        if (type == MediaType.HTML) {
            names.addAll(FrameFeatures.NAMES);
        }
        return names;
    }

    /** Names of all features, those that only the later looks have at the end. */
    static List<String> allNames(MediaType type) {
        var names = new ArrayList<>(names(type));
        names.addAll(ContextFeatures.NAMES);
        return names;
    }

    PageFacts facts() {
        return facts;
    }

    /** The features of all blocks, with room for those of the later looks. */
    Row[] rows() {
        var rows = new Row[facts.size];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Row(length);
            for (var group : groups) {
                group.write(i, rows[i]);
            }
        }
        return rows;
    }

    /** A row as it was before context was written to it; the row itself. */
    Row withoutContext(Row row) {
        row.cut(length - ContextFeatures.NAMES.size());
        return row;
    }

    /** What the next look sees, from what the one before said. */
    ContextFeatures context(double[] seen) {
        return new ContextFeatures(facts, seen);
    }
}
