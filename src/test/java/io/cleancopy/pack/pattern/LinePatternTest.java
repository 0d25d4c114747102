package io.cleancopy.pack.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePatternTest {
    @Test
    void takesWholeLinesOnly() {
        var pattern = LinePattern.of("\\d+ readers( today)?");

        assertThat(pattern.takes("412 readers")).isTrue();
        assertThat(pattern.takes("412 readers today")).isTrue();
        assertThat(pattern.takes("412 readers wrote")).isFalse();
        assertThat(pattern.takes("All 412 readers")).isFalse();
    }

    @Test
    void knowsLettersOfAllScriptsAndCaseOnRequest() {
        assertThat(LinePattern.of("(?i)él y \\p{L}+").takes("ÉL Y ñandú")).isTrue();
    }

    /** With the expressions of the JDK each of these takes longer than the sun will shine. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|a)+$", "(.*a){20}b", "(a*)*b", "(a?){50}a{50}b", "((a+)+)+(x+x+)+y"})
    @Timeout(5)
    void isFastWhateverPatternAndLine(String text) {
        var pattern = LinePattern.of(text);

        for (int length : new int[] {100, LinePattern.LONGEST_LINE, 100_000}) {
            assertThat(pattern.takes("a".repeat(length - 1) + "!")).isFalse();
        }
    }

    @Test
    void theLargestPatternGoesThroughTheLongestLineInAMoment() {
        var pattern = LinePattern.of("(.{1,20}a?){20}b");
        long start = System.nanoTime();

        assertThat(pattern.takes("a".repeat(LinePattern.LONGEST_LINE))).isFalse();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{1000}){1000}){1000}", "a{1000}b{1000}", "(((((a{9}){9}){9}){9}){9}){9}"})
    @Timeout(5)
    void refusesPatternsThatBecomeLarge(String text) {
        assertThatThrownBy(() -> LinePattern.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Its repetitions make it too large: use smaller counts, or + and *.");
    }

    @Test
    void refusesWhatRe2DoesNotKnow() {
        assertThatThrownBy(() -> LinePattern.of("(?=a)a"))
                .hasMessage("RE2 cannot read it: invalid or unsupported Perl syntax;"
                        + " it knows no look-around and no back-references.");
        assertThatThrownBy(() -> LinePattern.of("(a)\\1")).hasMessageStartingWith("RE2 cannot read it: ");
        assertThatThrownBy(() -> LinePattern.of("(a")).hasMessageStartingWith("RE2 cannot read it: missing closing )");
    }

    @Test
    void refusesWhatTakesNothingAndWhatIsLong() {
        assertThatThrownBy(() -> LinePattern.of("a*")).hasMessage("It takes lines without a character.");
        assertThatThrownBy(() -> LinePattern.of("a".repeat(501))).hasMessage("A pattern may have 500 characters.");
    }
}
