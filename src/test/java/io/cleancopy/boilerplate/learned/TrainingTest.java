package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trains on pages of invented publishers that all have the same furniture around their paragraphs. */
final class TrainingTest {
    private static final int PUBLISHERS = 24;

    @Test
    void tellsParagraphsFromMenusOfAPublisherItDidNotSee() {
        var draft = page(99);

        train(MediaType.TEXT).annotate(draft);

        var blocks = draft.page().blocks();
        assertThat(draft.score(blocks.get(0))).isNegative();
        assertThat(draft.score(blocks.get(3))).isPositive();
        assertThat(draft.score(blocks.get(blocks.size() - 1))).isNegative();
    }

    @Test
    void scoresAlikeAfterWritingAndReading() throws IOException {
        var model = train(MediaType.HTML);
        var read = BlockModel.read(new BufferedReader(new StringReader(model.write())));
        var draft = html(99);
        var again = html(99);

        model.annotate(draft);
        read.annotate(again);

        assertThat(read.type()).isEqualTo(MediaType.HTML);
        for (var block : draft.page().blocks()) {
            assertThat(again.score(block)).isEqualTo(draft.score(block));
        }
    }

    @Test
    void refusesAModelOfOtherFeatures() {
        String model = train(MediaType.TEXT).write().replaceFirst("words", "wards");

        assertThatThrownBy(() -> BlockModel.read(new BufferedReader(new StringReader(model))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("made for other features");
    }

    @Test
    void givesTheSameModelForTheSamePages() {
        assertThat(train(MediaType.TEXT).write())
                .isEqualTo(train(MediaType.TEXT).write());
    }

    private static BlockModel train(MediaType type) {
        var training = new Training();
        for (int i = 0; i < PUBLISHERS; i++) {
            training.add(
                    type == MediaType.TEXT ? page(i) : html(i), String.join("\n\n", paragraphs(i)), "publisher" + i);
        }
        return training.train();
    }

    private static Draft page(int number) {
        return Pages.of(lines(number));
    }

    private static Draft html(int number) {
        var html = new StringBuilder("<html><body>");
        for (String line : lines(number)) {
            html.append(line.endsWith(".") ? "<p>" : "<div class=menu>").append(line);
        }
        return Pages.of(MediaType.HTML, html.toString());
    }

    private static List<String> lines(int number) {
        var lines = new ArrayList<>(List.of("Home", "Tides & Weather", "Share on Facebook"));
        lines.addAll(paragraphs(number));
        lines.addAll(List.of("Most read", "Bridge to close for nine nights", "Quay " + number, "Contact"));
        return lines;
    }

    private static List<String> paragraphs(int number) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < 3 + number % 4; i++) {
            paragraphs.add("On day " + i + " the ferry of line " + number + " left the quay at dawn, said the harbour"
                    + " master, and reached the island an hour late because of fog in the strait.");
        }
        return paragraphs;
    }
}
