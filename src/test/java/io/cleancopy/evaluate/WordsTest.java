package io.cleancopy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void areRunsOfLettersNumbersAndLowLines() {
        assertThat(Words.of("  Don't stop: e-mail_2 costs 3.50 €!"))
                .containsExactly("Don", "t", "stop", "e", "mail_2", "costs", "3", "50");
    }

    @Test
    void holdNumbersThatAreNoDigits() {
        assertThat(Words.of("x² Ⅷ ½ ①")).containsExactly("x²", "Ⅷ", "½", "①");
    }

    @Test
    void arePartedByCombiningMarks() {
        assertThat(Words.of("cafe\u0301s हिन्दी")).containsExactly("cafe", "s", "ह", "न", "द");
    }

    @Test
    void runOnWhereAScriptHasNoSpaces() {
        assertThat(Words.of("橋は、月曜日から。𠮷野")).containsExactly("橋は", "月曜日から", "𠮷野");
    }

    @Test
    void areNoneInATextOfPunctuation() {
        assertThat(Words.of(" … — !")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }
}
