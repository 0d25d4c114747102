package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DonationAppealTest {
    private static final String APPEAL = "The harbour votes in May, and much is at stake for those who live by it."
            + " That's why our journalism is free for everyone, whoever they are.";

    private static final String OTHER = "Help us keep news free by giving as little as $1 to the newsroom.";

    private static List<String> removed(double score, String... lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        page.blocks().forEach(block -> draft.score(block, score));
        new DonationAppeal().annotate(draft);
        return draft.finish().removals().stream()
                .map(removal -> removal.block().text())
                .toList();
    }

    @Test
    void anAppealMayBeginWithTheStateOfTheWorld() {
        assertThat(removed(1, "Donate", APPEAL, OTHER)).containsExactly(APPEAL);
    }

    @Test
    void aPageThatAsksForNothingElseTellsOfAppeals() {
        assertThat(removed(1, APPEAL)).isEmpty();
    }

    @Test
    void whatIsSurelyBodyStays() {
        assertThat(removed(3, "Donate", APPEAL, OTHER)).isEmpty();
    }

    @Test
    void whatSomebodySaidStays() {
        assertThat(removed(1, "Donate", "“" + APPEAL + "”, said the editor.", OTHER))
                .isEmpty();
    }

    @Test
    void aSentenceLikeItMustBeginSo() {
        assertThat(removed(
                        1,
                        "Donate",
                        "The harbour votes in May. She said that's why our journalism is free for everyone.",
                        OTHER))
                .isEmpty();
    }

    @Test
    void whatAsksOnOneSideOnlyMayStandBelowAnArticle() {
        assertThat(removed(1, "Donate", APPEAL, "Boats", "Weather", "Tides", OTHER))
                .isEmpty();
        assertThat(removed(1, APPEAL, OTHER)).isEmpty();
    }

    @Test
    void aParagraphThatEndsInAButtonAsks() {
        String button = "The harbour votes in May, and you can help. Will you stand with us? Help us keep news free";

        assertThat(removed(1, button, "Donate")).containsExactly(button);
        assertThat(removed(1, button + ".", "Donate")).isEmpty();
    }
}
