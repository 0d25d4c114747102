package io.cleancopy.dedup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How a story comes to be in a paper a second time. */
enum Copy {
    EDITED_5,
    EDITED_10,
    EDITED_20,
    /** One of several papers that edited a tenth of a story, each in its own way. */
    WIRE,
    /** Under a head of the paper's own, with paragraphs of its own at the end: a third of the text. */
    SYNDICATED,
    /** Up to a third more in new paragraphs, anywhere, and one word in fifty changed. */
    UPDATED,
    /** In a page of three times its length. */
    PART;

    Story of(Story story, Writer writer, Random random) {
        return switch (this) {
            case EDITED_5 -> edited(story, 0.05, writer, random);
            case EDITED_10, WIRE -> edited(story, 0.10, writer, random);
            case EDITED_20 -> edited(story, 0.20, writer, random);
            case SYNDICATED -> between(story, story.words() / 6, writer);
            case UPDATED -> updated(edited(story, 0.02, writer, random), writer, random);
            case PART -> between(story, story.words(), writer);
        };
    }

    /** Of the changed words seven in ten are replaced; one and a half each left out, and followed by another. */
    private static Story edited(Story story, double share, Writer writer, Random random) {
        var edited = new ArrayList<List<String>>();
        for (var paragraph : story.paragraphs()) {
            var words = new ArrayList<String>();
            for (String word : paragraph) {
                double change = random.nextDouble() / share;
                if (change >= 1 || change < 0.15) {
                    words.add(word);
                }
                if (change < 0.85) {
                    words.add(writer.word());
                }
            }
            edited.add(words);
        }
        return new Story(edited, story.blank());
    }

    private static Story between(Story story, int words, Writer writer) {
        var paragraphs = new ArrayList<>(Story.of(writer, words).paragraphs());
        paragraphs.addAll(story.paragraphs());
        paragraphs.addAll(Story.of(writer, words).paragraphs());
        return new Story(paragraphs, story.blank());
    }

    private static Story updated(Story story, Writer writer, Random random) {
        var paragraphs = new ArrayList<>(story.paragraphs());
        int words = story.words();
        for (int added = 0; added < words / 3; ) {
            var paragraph = writer.paragraph();
            paragraphs.add(random.nextInt(paragraphs.size() + 1), paragraph);
            added += paragraph.size();
        }
        return new Story(paragraphs, story.blank());
    }
}
