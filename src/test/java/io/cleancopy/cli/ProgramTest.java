package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private final Shell shell = new Shell();

    @Test
    void tellsItsVersion() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).matches("cleancopy \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "clean", "explain", "evaluate", "rules", "runs"})
    void helpsWithEveryCommand(String command) {
        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("Usage: cleancopy " + command, "--help", "--version", "--debug");
        assertThat(shell.err()).isEmpty();

        assertThat(shell.run(command, "--version")).isZero();
        assertThat(shell.out()).startsWith("cleancopy ");
    }

    @Test
    void asksForACommand() {
        assertThat(shell.run()).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err()).contains("Missing required subcommand", "Commands: run, clean, explain, evaluate");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void refusesAnUnknownFormWithASentenceThatNamesTheKnownOnes() {
        assertThat(shell.run("clean", "--as", "yaml")).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err())
                .contains("yaml")
                .containsIgnoringCase("text, json, markdown")
                .contains("Try \"cleancopy clean --help\".");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void tellsAFailureInOneSentenceWithoutATrace() {
        assertThat(shell.run("clean", "no/such/page.txt")).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).isEqualToNormalizingNewlines("Cannot read \"no/such/page.txt\": no such file.\n");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void addsTheTraceWhenAskedBeforeOrAfterTheCommand() {
        shell.run("--debug", "clean", "no/such/page.txt");
        assertThat(shell.err()).contains("\tat io.cleancopy.cli.PageFile");

        shell.run("clean", "no/such/page.txt", "--debug");
        assertThat(shell.err()).contains("\tat io.cleancopy.cli.PageFile");
    }
}
