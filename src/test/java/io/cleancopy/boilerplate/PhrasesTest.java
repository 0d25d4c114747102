package io.cleancopy.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Reason;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases english = Phrases.forLanguage("en-GB");

    @Test
    void findsAWholeLineWhateverItsCaseAndPunctuation() {
        var hit = english.match("» SKIP TO MAIN CONTENT");

        assertThat(hit).isNotNull();
        assertThat(hit.reason()).isEqualTo(Reason.NAVIGATION);
        assertThat(hit.whole()).isTrue();
    }

    @Test
    void findsNothingInASentenceThatMentionsTheWords() {
        assertThat(english.match("She shared the video on Facebook and it spread within hours."))
                .isNull();
        assertThat(english.cover("She shared the video on Facebook and it spread within hours."))
                .isNull();
    }

    @Test
    void coversALineOfPhrasesThatGrewTogether() {
        var hit = english.cover("Share on FacebookShare on TwitterEmailPrint");

        assertThat(hit).isNotNull();
        assertThat(hit.reason()).isEqualTo(Reason.SHARE);
        assertThat(hit.phrase()).contains(" + ");
    }

    @Test
    void everyLanguageLoads() {
        for (var language : Phrases.LANGUAGES) {
            assertThat(Phrases.forLanguage(language)).isNotNull();
        }
        assertThat(Phrases.forLanguage("und").match("Skip to content")).isNotNull();
    }
}
