package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs of one input folder, each to an output folder of its own, and what they are to publish. */
final class Newspaper {
    private static final String ALL_FORMATS = "csv,parquet,jsonl";

    private final Path folder;
    private final Undisturbed undisturbed = Undisturbed.runs();
    private int outputs;

    /** @param folder for what the runs make */
    Newspaper(Path folder) {
        this.folder = folder;
    }

    Path input() {
        return undisturbed.input();
    }

    /** A command with an output folder of its own. */
    Forked command(String formats) {
        return Forked.of(input(), folder.resolve("output-" + outputs++)).formats(formats);
    }

    Forked command() {
        return command(ALL_FORMATS);
    }

    /** The files of an undisturbed run. */
    Map<String, String> expected(String formats) {
        return undisturbed.of(formats).files();
    }

    /** How long an undisturbed run takes. */
    long millis(String formats) {
        return undisturbed.of(formats).millis();
    }

    /** The bytes that a run publishes in all formats. */
    long bytes() {
        return undisturbed.of(ALL_FORMATS).sizes().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    long largestFile() {
        return undisturbed.of(ALL_FORMATS).sizes().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElseThrow();
    }

    /** Runs a shell script with the arguments, then the words of the command, and with mounts of its own. */
    Ended script(String text, Forked command, String... arguments) throws IOException, InterruptedException {
        var log = Files.createTempFile(folder, "script", ".log");
        var words = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", text, "sh"));
        words.addAll(List.of(arguments));
        words.addAll(command.words());
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var running = new Running(process, log)) {
            return running.await();
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
