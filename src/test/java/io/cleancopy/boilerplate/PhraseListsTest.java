package io.cleancopy.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of phrases: each row can be read, is there once, and finds the line that it is made of. */
class PhraseListsTest {
    static Stream<String> languages() {
        return Phrases.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysNothingTwice(String language) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var phrase : PhraseList.of(language)) {
            if (!seen.add(phrase.kind() + " " + phrase.reason() + " " + phrase.text())) {
                twice.add(phrase.text());
            }
        }

        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsEachPhraseInItsOwnWords(String language) {
        var phrases = Phrases.forLanguage(language);
        var lost = new ArrayList<String>();
        for (var phrase : PhraseList.of(language)) {
            var first = line(phrase.text(), true);
            var last = line(phrase.text(), false);
            if (find(phrases, phrase.kind(), first) == null && find(phrases, phrase.kind(), last) == null) {
                lost.add(phrase.text());
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void refusesARowThatCannotBeRead() {
        assertThatThrownBy(() -> PhraseList.phrase("share\tany")).hasMessageContaining("not three cells");
        assertThatThrownBy(() -> PhraseList.phrase("sharing\tany\tShare this")).hasMessageContaining("\"sharing\"");
        assertThatThrownBy(() -> PhraseList.phrase("share\tinside\tShare this")).hasMessageContaining("INSIDE");
    }

    private static @Nullable PhraseHit find(Phrases phrases, PhraseKind kind, String line) {
        return switch (kind) {
            case LINE, HEADING, CONTRIBUTOR, CORRECTION, ADVERTORIAL, TRANSLATED -> phrases.match(line, kind);
            case LABEL, CREDIT, BYLINE, PUBLISHED, UPDATED, END -> phrases.prefix(line, kind);
        };
    }

    /** The line that a phrase describes, of its first or of its last choices, each wildcard being one word. */
    private static String line(String phrase, boolean first) {
        var line = new StringBuilder();
        int ellipsis = phrase.indexOf('…');
        var words = ellipsis < 0 ? phrase : phrase.substring(0, ellipsis);
        for (int at = 0; at < words.length(); ) {
            int open = words.indexOf('(', at);
            line.append(words, at, open < 0 ? words.length() : open);
            if (open < 0) {
                break;
            }
            int close = words.indexOf(')', open);
            var choices = words.substring(open + 1, close).split("\\|", -1);
            line.append(choices[first ? 0 : choices.length - 1]);
            at = close + 1;
        }
        return line.toString()
                .replace("*", " Quayside ")
                .replace("#", "12")
                .replace("<handle>", "@quayside")
                .replace("<mail>", "desk@quayside.example")
                .replace("<url>", "https://quayside.example/a")
                .replace("<month>", "May")
                .replace("<weekday>", "Tuesday");
    }
}
