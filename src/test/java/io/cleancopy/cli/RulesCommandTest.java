package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.Example.Verdict;
import io.cleancopy.clean.Examples;
import io.cleancopy.clean.PackChoice;
import io.cleancopy.clean.Rules;
import io.cleancopy.draft.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    Path dir;

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
                .contains(
                        "  share-line  (share)\n    share buttons, posts of social networks: known lines, as a whole\n")
                .contains("\n    removes  Share on Facebook\n    keeps    She shared the news on Facebook before");
        assertThat(count("    removes  ")).isEqualTo(rulesWith(Verdict.TAKES));
        assertThat(count("    keeps    ")).isEqualTo(rulesWith(Verdict.KEEPS));
    }

    @Test
    void testsThePacksThatComeWithCleancopy() {
        assertThat(shell.run("rules", "test")).isZero();

        assertThat(shell.out().lines().map(line -> line.replaceAll(" {2,}", "  ")))
                .hasSize(PackChoice.product().size() + 1)
                .contains("file  publisher  entries  examples")
                .anyMatch(line -> line.startsWith("harbour-ledger.yaml  The Harbour Ledger  "));
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void testsThePacksOfAFolder() throws IOException {
        Files.writeString(dir.resolve("lenne.yaml"), """
                name: The Lenne Observer
                hosts: lenne.example
                lines: {share: Pass it on}
                examples: {removes: PASS IT ON, keeps: He said it}
                """);

        assertThat(shell.run("rules", "test", dir.toString())).isZero();

        assertThat(shell.out()).containsPattern("lenne.yaml +The Lenne Observer +1 +2");
    }

    @Test
    void endsWithTheExitCodeOfWrongSettingsWhenAPackIsBroken() throws IOException {
        Files.writeString(dir.resolve("a.yaml"), "{name: A, hosts: a.example, examples: {removes: Go on}}");
        Files.writeString(dir.resolve("b.yaml"), "{name: B, hosts: b.example}");
        Files.writeString(dir.resolve("c.yaml"), "{name: C}");

        assertThat(shell.run("rules", "test", dir.toString())).isEqualTo(ExitCodes.USAGE);

        assertThat(shell.out()).contains("b.yaml").doesNotContain("a.yaml");
        assertThat(shell.err().lines())
                .containsExactly(
                        "Pack a.yaml line 1: The example \"Go on\" is not removed. Mend the line or pattern that"
                                + " should take it, or the example.",
                        "Pack c.yaml line 1: Nothing tells which pages are its own: give hosts, or recognised-by.");
    }

    @Test
    void saysSoWhenThereIsNoFolderToTest() {
        assertThat(shell.run("rules", "test", dir.resolve("nowhere").toString()))
                .isEqualTo(ExitCodes.USAGE);

        assertThat(shell.err())
                .isEqualTo("Cannot test \"" + dir.resolve("nowhere")
                        + "\". No folder is there. Name one that holds publisher packs.\n");
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
