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
    }
}
