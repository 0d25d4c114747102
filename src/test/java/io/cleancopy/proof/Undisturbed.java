package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What runs publish that nothing happens to: one for each choice of formats, for all tests of a process. */
final class Undisturbed {
    private static final Undisturbed RUNS = new Undisturbed(Path.of("target", "proof"));

    private final Path folder;
    private final Path input;
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

    /**
     * @param files by path, with their hashes
     * @param millis from the start of its process to the end
     */
    record Outcome(Map<String, String> files, List<Long> sizes, long millis) {}

    private Undisturbed(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            remove();
            input = Captures.in(this.folder.resolve("input"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove() throws IOException {
        if (Files.exists(folder)) {
            try (var tree = Files.walk(folder)) {
                for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static Undisturbed runs() {
        return RUNS;
    }

    Path input() {
        return input;
    }

    Outcome of(String formats) {
        return outcomes.computeIfAbsent(formats, this::run);
    }

    private Outcome run(String formats) {
        try {
            var command = Forked.of(input, folder.resolve("output-" + formats))
                    .formats(formats)
                    .threads(1);
            long start = System.nanoTime();
            var ended = command.run();
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(Published.pages(command.output())).hasSize(Captures.ALL).doesNotHaveDuplicates();
            return new Outcome(Published.files(command.output()), sizes(command.output()), millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> sizes(Path output) throws IOException {
        try (var tree = Files.walk(output)) {
            return tree.filter(Files::isRegularFile)
                    .map(file -> file.toFile().length())
                    .toList();
        }
    }
}
