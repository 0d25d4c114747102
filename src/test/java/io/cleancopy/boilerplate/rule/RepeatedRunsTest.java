package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedRunsTest {
    private static final String QUOTE = "“The boats lie still, and so do we,” said the harbour master.";

    @Test
    void aLineThatStandsInAnotherIsFound() {
        assertThat(pairs(List.of(
                        QUOTE, "Nobody rowed. " + QUOTE + " It was late.", "Nothing of it is here, not a word.")))
                .contains("0 in 1")
                .doesNotContain("2 in 1", "2 in 0", "0 in 2");
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertThat(pairs(List.of(
                        "La barque reste à quai, dit le maître.", "Et: LA BARQUE RESTE À QUAI - dit le maître!")))
                .contains("0 in 1");
    }

    @Test
    void whatALongerLineAskedBeforeIsForgotten() {
        assertThat(pairs(List.of("Nobody rowed. " + QUOTE + " It was late.", QUOTE, "It was late.")))
                .contains("1 in 0")
                .doesNotContain("1 in 2", "0 in 2");
    }

    /** Each of them would be looked for in each other. */
    @Test
    void linesOfOneTemplateDoNotTellOfEachOther() {
        var lines = new String[2_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "The boats lie still in the harbour beside quay number " + i + ".";
        }
        assertThat(pairs(List.of(lines)).size()).isLessThan(10 * lines.length);
    }

    /** The cheap look at the bits of runs that were given misses none of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 400, 3_000})
    void howeverManyLinesGiveEachIsFoundInAnother(int size) {
        var random = new Random(29);
        var runs = new RepeatedRuns(size);
        var lines = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            lines.add(words(random, 8));
            runs.give(i, lines.get(i));
        }

        for (int i = 0; i < size; i++) {
            var found = new HashSet<Integer>();
            String around = words(random, random.nextInt(9)) + "; " + lines.get(i) + " - " + words(random, 3);
            runs.ask(size, around, (line, in) -> found.add(line));
            assertThat(found).as(around).contains(i);
        }
    }

    @Test
    void linesWithoutARunOfOneThatGaveAreFoundInNone() {
        var random = new Random(30);
        var runs = new RepeatedRuns(500);
        for (int i = 0; i < 500; i++) {
            runs.give(i, words(random, 8));
        }

        var found = new HashSet<Integer>();
        for (int i = 500; i < 1_000; i++) {
            runs.ask(i, words(random, 40), (line, in) -> found.add(line));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whereNoLineGaveNoneIsFound() {
        var runs = new RepeatedRuns(0);
        var found = new HashSet<Integer>();

        runs.ask(0, QUOTE, (line, in) -> found.add(line));

        assertThat(found).isEmpty();
    }

    private static String words(Random random, int size) {
        var words = new StringBuilder();
        for (int i = 0; i < size; i++) {
            for (int letter = 0; letter < 5; letter++) {
                words.append((char) ('a' + random.nextInt(26)));
            }
            words.append(' ');
        }
        return words.toString().strip();
    }

    private static Set<String> pairs(List<String> lines) {
        var runs = new RepeatedRuns(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            runs.give(i, lines.get(i));
        }
        var pairs = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            runs.ask(i, lines.get(i), (line, in) -> pairs.add(line + " in " + in));
        }
        return pairs;
    }
}
