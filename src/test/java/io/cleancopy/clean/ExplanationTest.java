package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.model.Field;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Reason;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final Page page = page("A headline", "Share this", "The river rose. Listen", "Nobody was hurt.");
    private final Draft draft = new Draft(page, "en");

    @Test
    void tellsEveryBlockOnceInTheOrderOfThePage() {
        draft.lift(page.blocks().get(0), Field.HEADLINE, "first-line", "");
        draft.remove(page.blocks().get(1), "share-bar", new Finding(Reason.SHARE, "share"));
        draft.trim(page.blocks().get(2), 16, 22, "audio-tail", new Finding(Reason.AUDIO, "listen"));

        var explanation = Explanation.of(draft.finish());

        assertThat(explanation.fates())
                .extracting(Fate::id)
                .containsExactly("lifted:headline", "removed:share", "trimmed", "body");
        assertThat(explanation.fates()).extracting(Fate::block).isEqualTo(page.blocks());
    }

    @Test
    void keepsTheWholeTextOfATrimmedBlock() {
        draft.trim(page.blocks().get(2), 16, 22, "audio-tail", new Finding(Reason.AUDIO, "listen"));

        var fate = Explanation.of(draft.finish()).fates().get(2);

        assertThat(fate.block().text()).isEqualTo("The river rose. Listen");
        assertThat(fate.removals())
                .singleElement()
                .satisfies(trim -> assertThat(trim.text()).isEqualTo("Listen"));
    }

    private static Page page(String... lines) {
        byte[] content = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        return new TextSegmenter(new Normalizer())
                .segment(new RawPage(new Origin("page.txt"), MediaType.TEXT, content));
    }
}
