package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldLabelsTest {
    private static final String FIRST = "The ferry left the quay at dawn with forty passengers and two lorries aboard.";
    private static final String SECOND = "It reached the island an hour late because of fog in the narrow strait.";

    @Test
    void labelsParagraphsThatTheGoldHas() {
        var labels = labels(List.of("Home", FIRST, SECOND, "Most read"), FIRST + "\n\n" + SECOND);

        assertThat(labels).containsExactly(false, true, true, false);
    }

    @Test
    void labelsAParagraphThatTheGoldHasInOtherWordsHereAndThere() {
        var labels = labels(List.of(FIRST), FIRST.replace("two lorries", "lorries"));

        assertThat(labels).containsExactly(true);
    }

    @Test
    void labelsAShortLineOnlyWhereTheGoldGoesOnWithIt() {
        var labels = labels(List.of("Fog", FIRST, "Fog", SECOND), FIRST + "\n\nFog\n\n" + SECOND);

        assertThat(labels).containsExactly(false, true, true, true);
    }

    @Test
    void doesNotLabelTheHeadlineThatAGoldBodyBeginsWith() {
        String headline = "Island ferry an hour late in thick fog on its first day";

        var labels = labels(List.of(headline, FIRST), headline + "\n\n" + FIRST);

        assertThat(labels).containsExactly(false, true);
    }

    private static boolean[] labels(List<String> lines, String gold) {
        return GoldLabels.of(Pages.of(lines).page().blocks(), gold);
    }
}
