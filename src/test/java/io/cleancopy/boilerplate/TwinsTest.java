package io.cleancopy.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.Drafts;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private final Twins twins = twins("Tide table", "Share", "TIDE TABLE", "Share", "***", "+++", "Share");

    @Test
    void knowsTheFirstBlockOfTheSameText() {
        assertThat(twins.first(1)).isEqualTo(1);
        assertThat(twins.first(3)).isEqualTo(1);
        assertThat(twins.first(6)).isEqualTo(1);
    }

    @Test
    void takesNoTextForAnotherThatFoldsToTheSame() {
        assertThat(twins.first(2)).isEqualTo(2);
        assertThat(twins.first(5)).isEqualTo(5);
    }

    @Test
    void numbersTextsThatFoldToTheSameAlike() {
        assertThat(twins.number(0)).isZero();
        assertThat(twins.number(1)).isEqualTo(1);
        assertThat(twins.number(2)).isZero();
        assertThat(twins.number(3)).isEqualTo(1);
        assertThat(twins.number(5)).isEqualTo(twins.number(4)).isEqualTo(2);
    }

    private static Twins twins(String... lines) {
        byte[] content = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var drafts = new Drafts(CleanerSettings.standard());
        return Twins.of(drafts.of(new RawPage(new Origin("page"), MediaType.TEXT, content)));
    }
}
