package io.cleancopy.boilerplate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    /** Each of them would be looked for in each other. */
    @Test
    void linesOfOneTemplateDoNotTellOfEachOther() {
        var lines = new String[2_000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "The boats lie still in the harbour beside quay number " + i + ".";
        }
        assertThat(pairs(List.of(lines)).size()).isLessThan(10 * lines.length);
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
