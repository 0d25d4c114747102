package io.cleancopy.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModelChoiceTest {
    private static final String FIRST = "The ferry left the quay at dawn with forty passengers and two lorries aboard.";
    private static final String SECOND = "It reached the island an hour late because of fog, the harbour master said.";

    @Test
    void withoutAModelProseInTheLongestStretchIsBody() {
        var cleaner = new Cleaner(settings(new ModelChoice(true, List.of())));
        String page =
                String.join("\n\n", "Home", "Tides", "Notices", FIRST, SECOND, "Bridge closed", "Contact", "Imprint");

        var outcome =
                cleaner.clean(new RawPage(new Origin("page"), MediaType.TEXT, page.getBytes(StandardCharsets.UTF_8)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Cleaned.class,
                        cleaned -> assertThat(cleaned.article().text()).isEqualTo(FIRST + "\n\n" + SECOND));
    }

    @Test
    void changesTheFingerprint() {
        assertThat(Set.of(
                        settings(ModelChoice.standard()).canonical(),
                        settings(new ModelChoice(true, List.of())).canonical(),
                        settings(new ModelChoice(false, List.of("one"))).canonical(),
                        settings(new ModelChoice(false, List.of("other"))).canonical()))
                .hasSize(4);
    }

    private static CleanerSettings settings(ModelChoice models) {
        var standard = CleanerSettings.standard();
        return new CleanerSettings(
                standard.disabledRules(),
                standard.minWords(),
                standard.rejectUnusual(),
                standard.straightQuotes(),
                standard.stripDateline(),
                standard.maxBytes(),
                models,
                standard.packs(),
                standard.quality());
    }
}
