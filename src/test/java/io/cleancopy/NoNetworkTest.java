package io.cleancopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cleaning needs no network: without one the same bytes are published. Skipped where a process cannot be cut off from it. */
class NoNetworkTest {
    private static final List<String> CUT_OFF = List.of("unshare", "--map-root-user", "--net");

    @TempDir
    private Path dir;

    @Test
    void publishesTheSameBytesWithoutANetwork() throws Exception {
        assumeTrue(canBeCutOff());

        run(List.of(), "with");
        run(CUT_OFF, "without");

        assertThat(files("without")).isEqualTo(files("with")).containsKey("articles/part-00000.parquet");
    }

    /** Of the table of routes only the head is left. */
    private boolean canBeCutOff() throws InterruptedException {
        try {
            var command = new ArrayList<>(CUT_OFF);
            command.addAll(List.of("sh", "-c", "[ $(wc -l < /proc/net/route) -le 1 ]"));
            return start(command, "probe").waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void run(List<String> around, String output) throws Exception {
        var command = new ArrayList<>(around);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Cleancopy.class.getName(),
                "run",
                "input",
                "--output",
                dir.resolve(output).toString(),
                "--format",
                "csv,parquet,jsonl",
                "--run-id",
                "one",
                "--quiet"));
        var process = start(command, output);
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(dir.resolve(output + ".err"), StandardCharsets.UTF_8))
                    .isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(List<String> command, String name) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(dir.resolve(name + ".out").toFile())
                .redirectError(dir.resolve(name + ".err").toFile())
                .start();
    }

    /** By path, in hex; of the manifest all but when and where the run was. */
    private Map<String, String> files(String output) throws IOException {
        var run = dir.resolve(output).resolve("run=one");
        var files = new TreeMap<String, String>();
        try (var tree = Files.walk(run)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.endsWith("manifest.json")) {
                    int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"run\": {");
                    bytes = Arrays.copyOf(bytes, end);
                }
                files.put(run.relativize(file).toString(), HexFormat.of().formatHex(bytes));
            }
        }
        return files;
    }
}
