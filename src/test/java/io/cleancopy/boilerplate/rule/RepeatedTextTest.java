package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedTextTest {
    private static final String QUOTE = "We were lucky that nobody stood on the span.";

    /** What the rule takes of a page of these lines, all of which lean to body. */
    private static List<String> taken(String... lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        new RepeatedText().annotate(draft);
        return draft.finish().removals().stream()
                .map(removal -> removal.block().text())
                .toList();
    }

    @Test
    void aPullQuoteOfAParagraphGoes() {
        String paragraph = "The bridge keeper came late. " + QUOTE + " Nobody had told her of the fog.";

        assertThat(taken("The night of the long fog was a quiet one in the old harbour.", QUOTE, paragraph))
                .containsExactly(QUOTE);
        assertThat(taken(paragraph, "“We were lucky that nobody stood on the span”"))
                .containsExactly("“We were lucky that nobody stood on the span”");
    }

    @Test
    void aParagraphThatSumsUpSeveralTakesNoneOfThem() {
        String ferry = "The ferry of the northern island ran aground on a bank of sand.";
        String crane = "The crane of the southern yard was left without power all night.";

        assertThat(taken(ferry + " " + crane + " All of it was over by noon.", ferry, crane))
                .isEmpty();
    }

    @Test
    void theCopyInTheArticleStaysThoughATeaserStandsAboveIt() {
        var bytes = String.join("\n\n", QUOTE + " Nobody else was lucky.", "Harbour", QUOTE + " Nobody else was lucky.")
                .getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));

        assertThat(leftOut(page, 0.2, -2, 3)).containsExactly(0);
        assertThat(leftOut(page, 2.5, -2, 3)).containsExactly(2);
        assertThat(leftOut(page, 3, -2, 0.2)).containsExactly(2);
    }

    /** The places of the blocks that the rule takes, by the scores of all blocks. */
    private static List<Integer> leftOut(Page page, double... scores) {
        var draft = new Draft(page, "en");
        for (var block : page.blocks()) {
            draft.score(block, scores[block.index()]);
        }
        new RepeatedText().annotate(draft);
        return draft.finish().removals().stream()
                .map(removal -> removal.block().index())
                .toList();
    }

    @Test
    void aSubHeadingOfATableOfContentsStays() {
        assertThat(taken(
                        "In this guide: How to choose a berth for an old wooden boat. What a mooring line costs.",
                        "How to choose a berth for an old wooden boat",
                        "The harbour master knows each of the berths by its mud."))
                .isEmpty();
    }
}
