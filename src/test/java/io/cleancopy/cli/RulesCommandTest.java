package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.Example.Verdict;
import io.cleancopy.clean.Examples;
import io.cleancopy.clean.Rules;
import io.cleancopy.draft.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
    private final Shell shell = new Shell();

    @Test
    void listsAllRulesInTheirOrder() {
        assertThat(shell.run("rules")).isZero();

        List<String> listed = shell.out()
                .lines()
                .filter(line -> line.matches("\\d+  .*"))
                .map(line -> line.split(" +")[1])
                .toList();
        assertThat(listed)
                .isEqualTo(Rules.standard().stream().map(Rule::id).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void showsReasonAndALineTakenAndOneKept() {
        shell.run("rules");

        assertThat(shell.out())
                .contains("  share-line  (share)\n    share buttons: known lines, as a whole\n")
                .contains("\n    removes  Share on Facebook\n    keeps    She shared the news on Facebook before");
        assertThat(count("    removes  ")).isEqualTo(rulesWith(Verdict.TAKES));
        assertThat(count("    keeps    ")).isEqualTo(rulesWith(Verdict.KEEPS));
    }

    private long count(String label) {
        return shell.out().lines().filter(line -> line.startsWith(label)).count();
    }

    private static long rulesWith(Verdict verdict) {
        return Rules.standard().stream()
                .filter(rule -> !Examples.of(rule.id()).texts(verdict).isEmpty())
                .count();
    }
}
