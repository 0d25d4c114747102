package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void noCharacterThatComposesGoesWithoutSign() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (!Character.isDefined(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                continue;
            }
            if (changesAlone(c) || isMark(c)) {
                assertThat(signOf(c)).as("U+%04X", c).isNotZero();
            }
            String parts = Normalizer.normalize(Character.toString(c), Form.NFD);
            int first = parts.codePointAt(0);
            if (parts.length() > Character.charCount(first)) {
                assertThat(signOf(parts.codePointAt(Character.charCount(first))))
                        .as("second part of U+%04X", c)
                        .isNotZero();
            }
        }
    }

    @Test
    void commonScriptsGoWithoutSign() {
        assertThat(Signs.of("Plain, naïve Übermut – łódź, Ёж, πλοίο; 船が出た。배는 떠났다. ファイル, Việt Nam, 👍"))
                .isZero();
    }

    private static boolean changesAlone(int c) {
        return !Normalizer.isNormalized(Character.toString(c), Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                && !Normalizer.isNormalized("\u0334" + Character.toString(c) + "\u0334", Form.NFC);
    }

    private static int signOf(int c) {
        return Signs.of(Character.toChars(c)[0]) & Signs.COMPOSE;
    }
}
