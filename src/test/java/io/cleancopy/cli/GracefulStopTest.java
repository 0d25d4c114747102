package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that works on whatever it is asked, and one that ends when it is asked. */
class GracefulStopTest {
    @TempDir
    Path dir;

    private Process process;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void cutsOffAtTheSecondSignal() throws Exception {
        start("deaf", 60_000);

        process.destroy();
        waitFor("asked");
        assertThat(process.isAlive()).isTrue();
        process.destroy();

        assertThat(exitCode()).isEqualTo(ExitCodes.STOPPED);
        assertThat(errors()).contains("The run was asked to stop again and is cut off;");
    }

    @Test
    void cutsOffWhatDoesNotEndInTime() throws Exception {
        start("deaf", 1_000);

        process.destroy();

        assertThat(exitCode()).isEqualTo(ExitCodes.STOPPED);
        assertThat(errors()).contains("The run did not stop within 1 seconds and is cut off;");
    }

    @Test
    void leavesTheExitCodeToWhoEndsInTime() throws Exception {
        start("polite", 60_000);

        process.destroy();

        assertThat(exitCode()).isEqualTo(7);
        assertThat(errors()).isEmpty();
    }

    private void start(String manners, int patience) throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Work.class.getName(),
                        manners,
                        String.valueOf(patience),
                        dir.toString())
                .redirectError(dir.resolve("errors").toFile())
                .start();
        waitFor("begun");
    }

    private void waitFor(String file) throws InterruptedException {
        for (int i = 0; i < 3000 && !Files.exists(dir.resolve(file)); i++) {
            Thread.sleep(10);
        }
        assertThat(dir.resolve(file)).exists();
    }

    private int exitCode() throws InterruptedException {
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String errors() throws IOException {
        return Files.readString(dir.resolve("errors"), StandardCharsets.UTF_8);
    }

    /** Arguments: whether it listens, for how many milliseconds it is waited for, and where it leaves its marks. */
    static final class Work {
        private Work() {}

        public static void main(String[] args) throws Exception {
            var dir = Path.of(args[2]);
            try (var stop = new GracefulStop(Duration.ofMillis(Long.parseLong(args[1])))) {
                Files.createFile(dir.resolve("begun"));
                while (!stop.signal().isRequested()) {
                    Thread.sleep(5);
                }
                Files.createFile(dir.resolve("asked"));
                if (args[0].equals("deaf")) {
                    Thread.sleep(120_000);
                }
            }
            System.exit(7);
        }
    }
}
