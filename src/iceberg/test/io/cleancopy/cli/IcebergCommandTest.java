package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.batch.Nights;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcebergCommandTest {
    @TempDir
    Path dir;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsTheRunsThatItLoadedAndThatThereIsNothingNew() throws Exception {
        var nights = new Nights(dir).night().night();
        String output = nights.output().toString();

        assertThat(run("iceberg", output)).isZero();
        assertThat(run("iceberg", output)).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "night-00  rows written: 6, replaced: 0",
                        "night-01  rows written: 8, replaced: 2",
                        "Nothing new for cleancopy.articles in " + output + "/iceberg.");
        assertThat(err.toString()).isEmpty();
        assertThat(Files.isRegularFile(nights.output().resolve("iceberg/catalog.mv.db")))
                .isTrue();
    }

    @Test
    void isListedAmongTheCommands() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString()).containsPattern("\n  iceberg +Loads runs into an Iceberg table");
    }

    @Test
    void aSecretFileThatIsNotThereIsAnErrorOfUsage() {
        assertThat(run("iceberg", dir.toString(), "--secret-file", "nowhere")).isEqualTo(2);

        assertThat(err.toString()).startsWith("Cannot read --secret-file \"nowhere\"");
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorOfUsageAndIsNotMade() {
        var nowhere = dir.resolve("nowhere");

        assertThat(run("iceberg", nowhere.toString())).isEqualTo(2);

        assertThat(err.toString()).startsWith("Cannot load runs from \"" + nowhere + "\": there is no such folder.");
        assertThat(nowhere).doesNotExist();
    }

    private int run(String... arguments) {
        return Program.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
