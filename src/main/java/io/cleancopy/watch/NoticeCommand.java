package io.cleancopy.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a program, without a shell, and gives it the ending as JSON on its standard input. What it prints is dropped. */
final class NoticeCommand implements Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<String> command;
    private final Duration patience;

    NoticeCommand(List<String> command) {
        this(command, PATIENCE);
    }

    NoticeCommand(List<String> command, Duration patience) {
        this.command = List.copyOf(command);
        this.patience = patience;
    }

    @Override
    public void tell(Ending ending) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            give(process, ending.json());
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("it did not end within " + patience.toSeconds() + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("it ended with exit code " + process.exitValue());
        }
    }

    /** Fits into the pipe, so it does not wait for the program to read. */
    private static void give(Process process, String json) {
        try (var in = process.getOutputStream()) {
            in.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // it ended, or closed its input, without reading: how it ends is what counts
        }
    }

    @Override
    public String name() {
        return "the command \"" + command.get(0) + "\"";
    }
}
