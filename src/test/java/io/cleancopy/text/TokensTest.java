package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void anAddressIsOneTokenWhateverIsAskedFirst() {
        var tokens = Tokens.of("Ask jane.tide@harbour.example or the keeper");

        assertThat(tokens.has(1)).isTrue();
        assertThat(tokens.id(1)).isEqualTo(Tokens.MAIL);
        assertThat(tokens.start(1)).isEqualTo(4);
        assertThat(tokens.size()).isEqualTo(5);
    }

    @Test
    void numbersSideBySideAreOneWhateverIsAskedFirst() {
        var tokens = Tokens.of("Picture 1 / 24 of the bridge");

        assertThat(tokens.has(1)).isTrue();
        assertThat(tokens.end(1)).isEqualTo("Picture 1 / 24".length());
        assertThat(tokens.size()).isEqualTo(5);
    }

    @Test
    void whatIsReadTokenByTokenIsWhatIsReadAtOnce() {
        String line = "At 10:30 l'écluse (see www.harbour.example/gears) opens: 船が来る @keeper © 2031";
        var atOnce = Tokens.of(line).ids();
        var tokens = Tokens.of(line);

        for (int token = 0; token < atOnce.length; token++) {
            assertThat(tokens.has(token)).isTrue();
            assertThat(tokens.id(token)).isEqualTo(atOnce[token]);
        }
        assertThat(tokens.has(atOnce.length)).isFalse();
    }

    @Test
    void readingStopsAtTheLimit() {
        var tokens = Tokens.of("The bridge stays closed", 3);

        assertThat(tokens.has(2)).isTrue();
        assertThat(tokens.has(3)).isFalse();
        assertThat(tokens.size()).isEqualTo(3);
        assertThat(tokens.isCut()).isTrue();
        assertThat(Tokens.of("The bridge stays", 3).isCut()).isFalse();
        assertThat(Tokens.of("潮潮潮", 3).isCut()).isFalse();
        assertThat(Tokens.of("潮潮潮潮", 3).isCut()).isTrue();
    }

    @Test
    void wordsAreTheSameWithoutCaseAccentsAndMarksWithin() {
        assertThat(Tokens.of("ÉCLUSE Straße ÆTHER Ёлка har\u00ADbour").ids())
                .isEqualTo(Tokens.of("écluse strasse aether елка harbour").ids());
        assertThat(Tokens.of("e\u0301cluse").ids())
                .isEqualTo(Tokens.of("ecluse").ids());
        assertThat(Tokens.of("йод").ids()).isNotEqualTo(Tokens.of("иод").ids());
    }

    @Test
    void eachLetterCountsAsItsFoldedFormWithoutAccent() {
        for (int c = 0; c < 0x600; c++) {
            var tokens = Tokens.of("x" + (char) c + "x");
            long folded = Accents.mix(Folding.mix(Folding.SEED, 'x'), Folding.fold(c));

            assertThat(tokens.id(tokens.size() - 1) == Folding.mix(folded, 'x'))
                    .as("U+%04X", c)
                    .isEqualTo(Character.isLetter(c));
        }
    }

    @Test
    void digitsAndApostrophesEndAWord() {
        assertThat(Tokens.of("l'écluse2b").ids())
                .isEqualTo(Tokens.of("l ecluse 2 b").ids());
    }

    @Test
    void wordsThatBeginAsAddressesDoAreNone() {
        assertThat(Tokens.of("http wwwharbour").ids())
                .isEqualTo(Tokens.of("HTTP WWWharbour").ids());
        assertThat(Tokens.of("http wwwharbour what w h").ids()).doesNotContain(Tokens.URL);
        assertThat(Tokens.of("HTTPS://harbour.example").ids()).containsExactly(Tokens.URL);
        assertThat(Tokens.of("Www.harbour.example/gears tide").size()).isEqualTo(2);
        assertThat(Tokens.of("xhttp://harbour.example").ids()).doesNotContain(Tokens.URL);
    }

    @Test
    void whatHasGrownTogetherIsTakenApartAtItsCapitals() {
        assertThat(Tokens.unglued("SharePrint ÉcluseÉlan BBCNews", 9).ids())
                .isEqualTo(Tokens.of("share print ecluse elan bbc news").ids());
        assertThat(Tokens.of("SharePrint").size()).isEqualTo(1);
    }
}
