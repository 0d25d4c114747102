package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process of the program; ended with the test at the latest. */
record Running(Process process, Path log) implements AutoCloseable {
    private static final int SECONDS = 240;

    Ended await() throws IOException, InterruptedException {
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("ended after %d seconds", SECONDS)
                .isTrue();
        return new Ended(process.exitValue(), Files.readString(log));
    }

    /** As {@code kill -9} does; whether it was still alive. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        return process.exitValue() == 128 + 9;
    }

    /** Sends the signal, {@code -TERM} say, unless the process has ended by itself. */
    void signal(String signal) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code == 0 || !process.isAlive()).as("kill %s", signal).isTrue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(log);
    }
}
