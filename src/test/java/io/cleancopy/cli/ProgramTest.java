package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsItsVersion() {
        int code = run("", "--version");

        assertThat(code).isZero();
        assertThat(out.toString()).matches("cleancopy \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void refusesAnUnknownOptionWithASentenceAndCodeTwo() {
        int code = run("", "clean", "--as", "yaml");

        assertThat(code).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString())
                .contains("yaml")
                .containsIgnoringCase("markdown")
                .contains("cleancopy clean --help");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String in, String... args) {
        return Program.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                args);
    }
}
