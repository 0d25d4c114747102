package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    private static final String HOSTILE = "a\u001B[2J\r\u0007\u009B\u007F\u2028\u202E\u2066z";

    @Test
    void showsWhatWouldActAsTheReplacementCharacter() {
        assertThat(Printable.line(HOSTILE)).isEqualTo("a\uFFFD[2J\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDz");
        assertThat(Printable.line("one\n\ttwo")).isEqualTo("one\uFFFD\uFFFDtwo");
    }

    @Test
    void leavesLineFeedsAndTabsInTexts() {
        assertThat(Printable.text("one\n\ttwo\u001B")).isEqualTo("one\n\ttwo\uFFFD");
        assertThat(Printable.text(HOSTILE)).isEqualTo("a\uFFFD[2J\uFFFD\uFFFD\uFFFD\uFFFD\u2028\u202E\u2066z");
    }

    @Test
    void losesNothingOfJson() {
        assertThat(Printable.json("{\"a\": \"\u009B\u202E\u007Fé😀\"}\n"))
                .isEqualTo("{\"a\": \"\\u009b\\u202e\\u007fé😀\"}\n");
    }

    @Test
    void leavesOrdinaryTextAsItIs() {
        String text = "Brücke “north”\u00A0— 潮 😀 \u200F";

        assertThat(Printable.text(text)).isSameAs(text);
        assertThat(Printable.line(text)).isSameAs(text);
    }
}
