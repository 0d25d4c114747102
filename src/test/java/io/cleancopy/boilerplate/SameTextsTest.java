package io.cleancopy.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.Drafts;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SameTextsTest {
    private final SameTexts sameTexts = sameTexts("Tide table", "Share", "TIDE TABLE", "Share", "***", "+++", "Share");

    @Test
    void knowsTheFirstBlockOfTheSameText() {
        assertThat(sameTexts.first(1)).isEqualTo(1);
        assertThat(sameTexts.first(3)).isEqualTo(1);
        assertThat(sameTexts.first(6)).isEqualTo(1);
    }

    @Test
    void takesNoTextForAnotherThatFoldsToTheSame() {
        assertThat(sameTexts.first(2)).isEqualTo(2);
        assertThat(sameTexts.first(5)).isEqualTo(5);
    }

    @Test
    void numbersTextsThatFoldToTheSameAlike() {
        assertThat(sameTexts.number(0)).isZero();
        assertThat(sameTexts.number(1)).isEqualTo(1);
        assertThat(sameTexts.number(2)).isZero();
        assertThat(sameTexts.number(3)).isEqualTo(1);
        assertThat(sameTexts.number(5)).isEqualTo(sameTexts.number(4)).isEqualTo(2);
    }

    private static SameTexts sameTexts(String... lines) {
        byte[] content = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var drafts = new Drafts(CleanerSettings.standard());
        return SameTexts.of(drafts.of(new RawPage(new Origin("page"), MediaType.TEXT, content)));
    }
}
