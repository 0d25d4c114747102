package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InterruptionsTest {
    private static final List<String> STORY = List.of(
            "The swing bridge stays closed to boats until the wind turns, the harbour master said on Friday.",
            "Two barges have been waiting at the southern quay since the middle of the week, and a third is on its way.",
            "“Nobody likes to wait,” said the keeper of the bridge, “but the gears are older than all of us.”",
            "The council wants to hear next week what new gears would cost, and who could be asked to make them.");

    private static Draft scored(List<String> lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        BlockModel.standard(MediaType.TEXT).annotate(draft);
        return draft;
    }

    private static Map<String, Double> scores(Draft draft) {
        return draft.page().blocks().stream()
                .filter(block -> STORY.contains(block.text()))
                .collect(Collectors.toMap(Block::text, draft::score));
    }

    /** The story with a label behind its first paragraphs. */
    private static List<String> cut(int times, Function<Integer, String> label) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < STORY.size(); i++) {
            lines.add(STORY.get(i));
            if (i < times) {
                lines.add(label.apply(i));
            }
        }
        return lines;
    }

    @Test
    void paragraphsBetweenAdvertsAreScoredAsIfTheyStoodTogether() {
        var whole = scores(scored(STORY));

        assertThat(scores(scored(cut(3, i -> "Advertisement")))).isEqualTo(whole);
        assertThat(scores(scored(cut(3, i -> "Article content")))).isEqualTo(whole);
        assertThat(scores(scored(cut(2, i -> "Advertisement")))).isNotEqualTo(whole);
        assertThat(scores(scored(cut(3, i -> "The old gears")))).isNotEqualTo(whole);
    }

    @Test
    void theLabelsAreNoBodyAndNeedNoReasons() {
        var draft = scored(cut(3, i -> "Advertisement"));
        var label = draft.page().blocks().get(1);

        assertThat(draft.leansToBody(label)).isFalse();
        assertThat(ScoreReasons.of(draft).against(label)).isEmpty();
        assertThat(ScoreReasons.of(draft).against(draft.page().blocks().get(2))).isNotEmpty();
    }

    @Test
    void aPageOfNothingElseIsScoredAsItIs() {
        var draft = scored(List.of("Advertisement", "Advertisement", "Advertisement"));

        assertThat(draft.page().blocks()).noneMatch(draft::leansToBody);
        assertThat(ScoreReasons.of(draft).against(draft.page().blocks().get(1))).isNotEmpty();
    }
}
