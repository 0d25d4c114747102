package io.cleancopy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class InsideTest {
    private static Draft draft() {
        var bytes = "Boats\n\nTides\n\nGulls\n\nMoths".getBytes(StandardCharsets.UTF_8);
        var raw = new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes);
        return new Draft(new TextSegmenter(new Normalizer()).segment(raw), "en");
    }

    @Test
    void allIsInsideUntilSomebodyHasLooked() {
        var draft = draft();

        assertThat(draft.inside()).isEqualTo(draft.page().blocks()).hasSize(4);
        assertThat(draft.page().blocks()).extracting(draft::zone).containsOnly(Zone.INSIDE);
    }

    @Test
    void whatStandsAroundTheArticleComesBeforeOrAfterIt() {
        var draft = draft();

        draft.inside(1, 3);

        assertThat(draft.inside()).extracting("text").containsExactly("Tides", "Gulls");
        assertThat(draft.page().blocks())
                .extracting(draft::zone)
                .containsExactly(Zone.BEFORE, Zone.INSIDE, Zone.INSIDE, Zone.AFTER);
    }

    @Test
    void whereThereIsNoArticleAllComesAfterIt() {
        var draft = draft();

        draft.inside(0, 0);

        assertThat(draft.inside()).isEmpty();
        assertThat(draft.page().blocks()).extracting(draft::zone).containsOnly(Zone.AFTER);
    }
}
