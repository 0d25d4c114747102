package io.cleancopy.boilerplate.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of pages that the scores leave in doubt. */
class UnsurePagesTest {
    private static final String NOTICE =
            "The swing bridge stays closed to boats until the wind turns, the harbour master said on Friday.";

    private static Draft draft(double... scores) {
        var bytes = ("News\n\n" + NOTICE
                        + "\n\nRead our newsletter and never miss a tide again, whatever the weather may be.\n")
                .getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        for (int i = 0; i < scores.length; i++) {
            draft.score(page.blocks().get(i), scores[i]);
        }
        return draft;
    }

    private static Draft annotated(double... scores) {
        var draft = draft(scores);
        new LastResort().annotate(draft);
        return draft;
    }

    @Test
    void theNearestParagraphIsTheBodyWhereNothingElseIs() {
        var draft = annotated(-5, -1.8, -2.3);

        assertThat(draft.page().blocks().stream().filter(draft::leansToBody))
                .extracting(block -> block.text())
                .containsExactly(NOTICE);
        assertThat(draft.finish().flags()).containsExactly("last-resort");
    }

    @Test
    void whatIsFarFromAnArticleStaysOut() {
        var draft = annotated(-5, -2.6, -4);

        assertThat(draft.page().blocks()).noneMatch(draft::leansToBody);
        assertThat(draft.finish().flags()).isEmpty();
    }

    @Test
    void aPageWithABodyIsLeftAlone() {
        var draft = annotated(-5, 0.5, -1.2);

        assertThat(draft.score(draft.page().blocks().get(2))).isEqualTo(-1.2);
        assertThat(draft.finish().flags()).isEmpty();
    }

    @Test
    void muchProseOfWhichNothingIsSureIsTheBody() {
        var draft = prose(-3, -2, -1, -2.5, -2);

        assertThat(draft.page().blocks()).filteredOn(draft::leansToBody).hasSize(5);
        assertThat(draft.finish().flags()).containsExactly("last-resort");
    }

    @Test
    void proseBesideOneSureParagraphStaysOut() {
        var draft = prose(2, -2, -1.1, -2.5, -2);

        assertThat(draft.page().blocks()).filteredOn(draft::leansToBody).hasSize(1);
        assertThat(draft.finish().flags()).isEmpty();
    }

    /** Long paragraphs with these scores. */
    private static Draft prose(double... scores) {
        var text = new StringBuilder("News\n\n");
        for (int i = 0; i < scores.length; i++) {
            text.append("Boat ").append(i);
            text.append(" lay on the slip while its owner looked for tar in every shop of the town,".repeat(8));
            text.append(" and went to sea on the next tide.\n\n");
        }
        var page = new TextSegmenter(new Normalizer())
                .segment(new RawPage(
                        new Origin("a.txt"), MediaType.TEXT, text.toString().getBytes(StandardCharsets.UTF_8)));
        var draft = new Draft(page, "en");
        draft.score(page.blocks().get(0), -5);
        for (int i = 0; i < scores.length; i++) {
            draft.score(page.blocks().get(i + 1), scores[i]);
        }
        new DoubtedProse().annotate(draft);
        return draft;
    }

    @Test
    void theConfidenceFallsWithWhatIsDoubtful() {
        assertThat(flagsAfterRemovingNothing(3, 3, 3)).isEmpty();
        assertThat(flagsAfterRemovingNothing(-1, 0, -0.5)).containsExactly("low-confidence");
        assertThat(flagsAfterRemovingNothing(-6, 3, -6)).containsExactly("low-confidence");
    }

    private static Iterable<String> flagsAfterRemovingNothing(double... scores) {
        var draft = draft(scores);
        new Confidence().annotate(draft);
        return draft.finish().flags();
    }
}
