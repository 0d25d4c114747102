package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {
    private static final String PARAGRAPH =
            "The harbour office counted the boats twice that morning, because the first count"
                    + " had missed those which lay behind the sea wall, and wrote both numbers down.";

    private static final String LINE = "Boats and weather";

    @Test
    void wherePageHasNothingSureItsParagraphsAreRaisedTogether() {
        double[] scores = {-4, -1.5, -1, -2, -3};

        Doubt.settle(text(LINE, PARAGRAPH, PARAGRAPH, PARAGRAPH, LINE), scores);

        assertThat(scores).containsExactly(-4, 1.5, 2, 1, -3);
    }

    @Test
    void aPageWithOneSureParagraphStaysAsItIs() {
        double[] scores = {2.5, -1, -2, -3};

        Doubt.settle(text(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH), scores);

        assertThat(scores).containsExactly(2.5, -1, -2, -3);
    }

    @Test
    void twoParagraphsAreNoPageOfProse() {
        double[] scores = {-1, -2, -3};

        Doubt.settle(text(PARAGRAPH, PARAGRAPH, LINE), scores);

        assertThat(scores).containsExactly(-1, -2, -3);
    }

    @Test
    void paragraphsOfDumpsMayBeShort() {
        double[] scores = {-1.5, -1, -2};
        String shorter = "The harbour office counted the boats twice that morning, and once more.";

        Doubt.settle(text(shorter, shorter, shorter), scores);

        assertThat(scores).containsExactly(1.5, 2, 1);
    }

    @Test
    void headlinesAsLongAsSentencesAreNoParagraphs() {
        double[] scores = {1.9, -1.5, -1, -2};

        Doubt.settle(text(PARAGRAPH.replace(".", ""), PARAGRAPH, PARAGRAPH, PARAGRAPH), scores);

        assertThat(scores).containsExactly(1.9, 1.5, 2, 1);
    }

    @Test
    void aShortLineThatIsSureDoesNotHoldLongOnesDown() {
        double[] scores = {2.5, -1.5, -1, -2};
        String shorter = "The harbour office counted the boats twice that morning, and once more.";

        Doubt.settle(text(shorter, PARAGRAPH, PARAGRAPH, PARAGRAPH), scores);

        assertThat(scores).containsExactly(2.5, 1.5, 2, 1);
    }

    private static Page text(String... lines) {
        return Pages.of(List.of(lines)).page();
    }
}
