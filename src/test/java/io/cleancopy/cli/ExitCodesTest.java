package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.docs.MarkedDocument;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The codes that there are stand in the README and in the help. */
class ExitCodesTest {
    @Test
    void standInTheReadme() {
        var rows = new MarkedDocument(Path.of("README.md")).part("exit-codes").lines();

        assertThat(rows.skip(2).map(row -> row.split("\\|")[1].strip())).containsExactlyElementsOf(codes());
    }

    @Test
    void standInTheHelp() {
        var shell = new Shell();
        shell.run("run", "--help");
        var lines = shell.out().lines().dropWhile(line -> !line.startsWith("Exit codes:"));

        assertThat(lines.skip(1).map(line -> line.strip().split(" ")[0]).filter(word -> word.matches("\\d+")))
                .containsExactlyElementsOf(codes());
    }

    private static List<String> codes() {
        return Arrays.stream(ExitCodes.class.getFields())
                .map(field -> {
                    try {
                        return String.valueOf(field.getInt(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }
}
