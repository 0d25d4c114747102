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
import org.junit.jupiter.api.Test;

class ArticleWordsTest {
    private static final String[] PARAGRAPHS = {
        "The bridge keeper lowered the span when the last of the barges had passed the quay at dawn.",
        "Nobody had told the rowers of the fog, which lay upon the harbour until the late afternoon.",
        "The moorings of several ferries were found broken, and two crates of seedlings are missing."
    };

    private static boolean[] foreign(String... titles) {
        var bytes = (String.join("\n\n", titles) + "\n\n" + String.join("\n\n", PARAGRAPHS))
                .getBytes(StandardCharsets.UTF_8);
        Page page =
                new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var words = new ArticleWords(new Draft(page, "en"));
        var foreign = new boolean[titles.length];
        for (int i = 0; i < titles.length; i++) {
            foreign[i] = words.isForeign(page.blocks().get(i));
        }
        return foreign;
    }

    @Test
    void aTitleOfOtherWordsIsForeign() {
        assertThat(foreign("Parliament votes tonight about taxes upon sugar and salt"))
                .containsExactly(true);
    }

    @Test
    void aTitleOfWordsOfTheLastParagraphIsNot() {
        assertThat(foreign("Broken moorings: several ferries with seedlings are still missing"))
                .containsExactly(false);
    }

    @Test
    void oneAnswerDoesNotDependOnTheQuestionsBefore() {
        assertThat(foreign(
                        "Broken moorings: several ferries with seedlings are still missing",
                        "Parliament votes tonight about taxes upon sugar and salt",
                        "Rowers were never told about late afternoon fog, harbour says",
                        "Moorings broken, ferries missing: several crates were found again"))
                .containsExactly(false, true, false, false);
    }
}
