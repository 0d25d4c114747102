package io.cleancopy.metadata;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorBioFinderTest {
    private static final String STORY =
            "The swing bridge stays closed to boats until the wind turns, the harbour master said on Friday.";

    /** What is left out of a page whose last line has this score; the article has a byline only where one is given. */
    private static List<String> removed(double score, String byline, String... lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        var blocks = page.blocks();
        for (var block : blocks) {
            boolean last = block.index() == blocks.size() - 1;
            draft.score(block, last ? score : block.text().equals(STORY) ? 3 : -2);
        }
        if (!byline.isEmpty()) {
            draft.metadata().addAuthor(byline);
        }
        new AuthorBioFinder().annotate(draft);
        return draft.finish().removals().stream()
                .map(removal -> removal.block().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Rower covers boats and bridges for the Gazette. She likes both.",
        "Ann is a science writer who is fond of everything that floats."
    })
    void aDoubtfulParagraphBelowANameIsAboutItsOwner(String bio) {
        assertThat(removed(-0.7, "", "Swing bridge closed", STORY, "Ann Rower", bio))
                .containsExactly("Ann Rower", bio);
        assertThat(removed(-0.7, "", "Swing bridge closed", STORY, "Ann Rower", "555 0199", bio))
                .containsExactly("Ann Rower", bio);
    }

    @Test
    void aNameAboveTheArticleMayHaveThePaperBesideIt() {
        String bio = "Ann Rower writes about boats and bridges for the Gazette and the Harbour Post.";

        assertThat(removed(-0.7, "", "Swing bridge closed", "Ann Rower  Harbour Gazette", STORY, bio))
                .containsExactly(bio);
        assertThat(removed(-0.7, "", "Swing bridge closed", "Bo Lind  Harbour Gazette", STORY, bio))
                .isEmpty();
        assertThat(removed(-0.7, "", "Swing bridge closed", "Ann Rower on the old bridge", STORY, bio))
                .isEmpty();
    }

    @Test
    void whatTheModelTakesForBodyIsAboutAPersonOfTheStory() {
        String last = "Ann Rower is the last who crossed it, and she would do it again on any other day.";

        assertThat(removed(1.5, "", "Swing bridge closed", STORY, "Ann Rower", last))
                .isEmpty();
        assertThat(removed(1.5, "Ann Rower", "Swing bridge closed", STORY, last))
                .containsExactly(last);
    }

    @Test
    void aFirstNameAloneIsNotLookedForAboveTheArticle() {
        String last = "Ann is the last who crossed it, and she would do it again on any other day.";

        assertThat(removed(-0.7, "", "Ann Rower crosses the bridge", STORY, last))
                .isEmpty();
    }
}
