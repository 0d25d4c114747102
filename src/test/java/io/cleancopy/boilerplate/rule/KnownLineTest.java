package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Reason;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownLineTest {
    private static final List<String> LINES = List.of(
            "Share on Facebook",
            "Share on Facebook",
            "Share this article",
            "Share on Facebook",
            "Fog lifts over the quay");

    private static Draft draft() {
        var bytes = String.join("\n\n", LINES).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        page.blocks().forEach(block -> draft.score(block, -3));
        return draft;
    }

    @Test
    void eachLineIsLeftOutForThePhraseThatItIs() {
        var draft = draft();

        new KnownLine(Reason.SHARE).annotate(draft);

        var phrases = new LinkedHashSet<String>();
        var removed = draft.finish().removals();
        assertThat(removed).hasSize(LINES.size() - 1);
        for (var removal : removed) {
            var hit = PhraseSights.of(draft).hit(removal.block());
            phrases.add(hit.phrase());
            assertThat(removal.evidence()).isEqualTo("phrase \"" + hit.phrase() + "\"");
        }
        assertThat(phrases).hasSizeGreaterThan(1);
    }
}
