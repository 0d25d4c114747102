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
    void findsANoticeByHowItBegins() {
        String rest = " and what it says of boats, tides and prices may be wrong by the time you read it".repeat(5);

        var hit = english.notice("The information in this article is for general informational purposes only" + rest);

        assertThat(hit).isNotNull();
        assertThat(hit.reason()).isEqualTo(Reason.COPYRIGHT);
        assertThat(english.notice("The information in this article is a hundred years old" + rest))
                .isNull();
        assertThat(english.notice("Share on Facebook" + rest)).isNull();
    }

    @Test
    void everyLanguageLoads() {
        for (var language : Phrases.LANGUAGES) {
            assertThat(Phrases.forLanguage(language)).isNotNull();
        }
        assertThat(Phrases.forLanguage("und").match("Skip to content")).isNotNull();
    }
}
