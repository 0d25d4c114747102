package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.loading.Nights;
import io.cleancopy.loading.NightsOnce;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NightsOnce.class)
class LoadCommandTest {
    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private final String output;

    LoadCommandTest(Nights nights) {
        output = nights.output().toString();
    }

    @Test
    void loadsWhatADryRunTold() {
        String to = "jdbc:duckdb:" + folder.resolve("news.duckdb");

        assertThat(shell.run("load", output, "--to", to, "--run", "20260108T021500Z"))
                .isZero();
        assertThat(shell.out()).matches("Loaded run 20260108T021500Z: 2 articles, \\d+ rows in all\\.\\R");

        assertThat(shell.run("load", output, "--to", to, "--dry-run")).isZero();
        assertThat(shell.out())
                .isEqualToNormalizingNewlines("Would load run 20260107T021500Z: 3 articles.\n"
                        + "Would load run 20260109T021500Z: 1 articles.\n");

        assertThat(shell.run("load", output, "--to", to)).isZero();
        assertThat(shell.out()).contains("Loaded run 20260107T021500Z: 3 articles", "Loaded run 20260109T021500Z");

        assertThat(shell.run("load", output, "--to", to)).isZero();
        assertThat(shell.out()).isEqualToNormalizingNewlines("Nothing to load.\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void refusesCsvThatIsSafeForSpreadsheets() {
        String runs = folder.resolve("safe").toString();
        String to = "jdbc:duckdb:" + folder.resolve("news.duckdb");
        shell.run("run", "input/harbour-ledger", "-o", runs, "--format", "csv", "--csv-safe", "--run-id", "one");

        assertThat(shell.run("load", runs, "--to", to)).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err())
                .isEqualToNormalizingNewlines("Cannot load run one: its CSV was changed for people (cleancopy.csv.*,"
                        + " --csv-safe) and does not hold the texts as they are. Write it as it is:"
                        + " run --full --format csv.\n");

        shell.run("run", "input/harbour-ledger", "-o", runs + "-both", "--csv-safe", "--run-id", "one");
        assertThat(shell.run("load", runs + "-both", "--to", to)).isZero();
    }

    @Test
    void tellsWhatIsWrongInOneSentence() {
        String to = "jdbc:duckdb:" + folder.resolve("news.duckdb");

        assertThat(shell.run("load", output, "--to", to, "--run", "x")).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err())
                .isEqualToNormalizingNewlines("Cannot load run \"x\" of --run: there is none in \"" + output
                        + "\". \"cleancopy runs list\" shows which there are.\n");
        assertThat(shell.run("load", "nowhere", "--to", to)).isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err()).isEqualToNormalizingNewlines("Cannot read runs from \"nowhere\": no such folder.\n");
        assertThat(shell.run("load", output, "--to", to, "--password-env", "CLEANCOPY_NOT_SET"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(shell.run("load", output, "--to", "jdbc:postgresql://ada:Low-tide@127.0.0.1:1/news"))
                .isEqualTo(ExitCodes.FAILED);
        assertThat(shell.err())
                .startsWith("Cannot open jdbc:postgresql://127.0.0.1:1/news: ")
                .doesNotContain("Low-tide");
    }
}
