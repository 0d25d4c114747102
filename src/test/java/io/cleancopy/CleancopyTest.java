package io.cleancopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as a shell starts it. */
class CleancopyTest {
    private static final String PAGE = "Die alte Brücke über die Lenne bleibt ab Montag gesperrt, teilte die Stadt mit,"
            + " weil der nördliche Pfeiler seit dem Frühjahr um drei Zentimeter gesunken ist.\n\nTaucher prüfen den Pfeiler"
            + " den ganzen Sommer. Die Busse fahren einen Umweg, bis die Arbeiten zu Ende sind.\n";

    @TempDir
    private Path dir;

    private Path out;

    @BeforeEach
    void writeToAFile() {
        out = dir.resolve("out");
    }

    @Test
    void answersHelpAndVersionWithoutStartingSpring() throws Exception {
        for (String[] args : new String[][] {{"--help"}, {"--version"}, {"run", "--help"}, {"runs", "--version"}}) {
            assertThat(start("", args)).isZero();
            assertThat(loaded()).anyMatch(line -> line.contains("picocli.CommandLine "));
            assertThat(loaded()).noneMatch(line -> line.contains(" org.springframework."));
        }
    }

    @Test
    void cleansOnePageWithoutStartingSpring() throws Exception {
        assertThat(start(PAGE, "clean")).isZero();
        assertThat(loaded()).noneMatch(line -> line.contains(" org.springframework."));
        assertThat(loaded()).noneMatch(line -> line.contains(" tools.jackson."));
    }

    @Test
    void writesUtf8WhateverThePlatformPrefers() throws Exception {
        assertThat(start(PAGE, "clean")).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(PAGE);
    }

    @Test
    void endsWithTheCodeOfTheCommand() throws Exception {
        assertThat(start("", "clean")).isEqualTo(1);
        assertThat(Files.readString(dir.resolve("err"), StandardCharsets.UTF_8)).startsWith("No article in \"-\"");

        assertThat(start("", "wash")).isEqualTo(2);
    }

    @Test
    @EnabledIf("hasFullDevice")
    void failsWhenItsOutputCannotBeWritten() throws Exception {
        out = Path.of("/dev/full");

        assertThat(start(PAGE, "clean")).isEqualTo(1);
        assertThat(Files.readString(dir.resolve("err"), StandardCharsets.UTF_8))
                .startsWith("Cannot write all of the output: ");
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    private int start(String input, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + dir.resolve("loaded"),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Cleancopy.class.getName()));
        command.addAll(List.of(args));
        Files.writeString(dir.resolve("in"), input, StandardCharsets.UTF_8);
        var process = new ProcessBuilder(command)
                .redirectInput(dir.resolve("in").toFile())
                .redirectOutput(out.toFile())
                .redirectError(dir.resolve("err").toFile());
        process.environment().put("LC_ALL", "C");
        var started = process.start();
        assertThat(started.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return started.exitValue();
    }

    private List<String> loaded() throws IOException {
        return Files.readAllLines(dir.resolve("loaded"), StandardCharsets.UTF_8);
    }
}
