package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** An input folder, and what uninterrupted runs of it publish. */
final class Newspaper {
    private final Path folder;
    private final Path input;
    private final Map<String, Map<String, String>> expected = new HashMap<>();
    private final Map<String, Long> millis = new HashMap<>();
    private int outputs;

    Newspaper(Path folder) throws IOException {
        this.folder = folder;
        input = Captures.in(folder.resolve("input"));
    }

    /** A command with an output folder of its own. */
    Forked command(String formats) {
        return Forked.of(input, folder.resolve("output-" + outputs++)).formats(formats);
    }

    Forked command() {
        return command("csv,parquet,jsonl");
    }

    /** Of a run by one thread that nothing happened to. */
    Map<String, String> expected(String formats) {
        return expected.computeIfAbsent(formats, this::uninterrupted);
    }

    /** How long an uninterrupted run takes. */
    long millis(String formats) {
        expected(formats);
        return millis.get(formats);
    }

    private Map<String, String> uninterrupted(String formats) {
        try {
            var command = command(formats).threads(1);
            long start = System.nanoTime();
            var ended = command.run();
            millis.put(formats, (System.nanoTime() - start) / 1_000_000);
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(Published.pages(command.output())).hasSize(Captures.ALL).doesNotHaveDuplicates();
            return Published.files(command.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same command again: it ends well, with the expected bytes, and leaves nothing else. */
    void finishes(Forked command) throws IOException, InterruptedException {
        var ended = command.run();
        assertThat(ended.code()).as(ended.said()).isZero();
        isPublished(command);
    }

    void isPublished(Forked command) throws IOException {
        assertThat(Published.files(command.output())).isEqualTo(expected(command.formats()));
        assertThat(Published.names(command.output())).containsExactly(".state", "latest", "run=" + Forked.RUN_ID);
        assertThat(Files.readSymbolicLink(command.output().resolve("latest"))).hasToString("run=" + Forked.RUN_ID);
    }
}
