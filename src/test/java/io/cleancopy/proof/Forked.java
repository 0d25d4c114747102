package io.cleancopy.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command line of the program, as a process of its own: of the packaged jar where {@code -Dcleancopy.proof.jar} names it, else
 * of the classes that are tested.
 *
 * @param formats as for {@code --format}
 * @param wrapper words before {@code java}
 * @param options of the virtual machine
 */
record Forked(
        Path input,
        Path output,
        String formats,
        int threads,
        List<String> wrapper,
        List<String> options,
        Map<String, String> environment) {
    /** Many small slices and files, so that there is much to break off. */
    private static final String SETTINGS =
            "cleancopy: {slices: {max-pages: 12, max-bytes: 1MB}, articles: {file-size: 8KB}}\n";

    static final String RUN_ID = "night";

    Forked {
        wrapper = List.copyOf(wrapper);
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    static Forked of(Path input, Path output) {
        return new Forked(input, output, "csv,parquet,jsonl", 2, List.of(), List.of(), Map.of());
    }

    Forked into(Path folder) {
        return new Forked(input, folder, formats, threads, wrapper, options, environment);
    }

    Forked reading(Path folder) {
        return new Forked(folder, output, formats, threads, wrapper, options, environment);
    }

    Forked formats(String ids) {
        return new Forked(input, output, ids, threads, wrapper, options, environment);
    }

    Forked threads(int number) {
        return new Forked(input, output, formats, number, wrapper, options, environment);
    }

    Forked wrappedIn(String... words) {
        return new Forked(input, output, formats, threads, List.of(words), options, environment);
    }

    Forked with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Forked(input, output, formats, threads, wrapper, all, environment);
    }

    Forked crashingAt(String point) {
        return with("-Dcleancopy.crash-at=" + point);
    }

    Forked where(String variable, String value) {
        var all = new TreeMap<>(environment);
        all.put(variable, value);
        return new Forked(input, output, formats, threads, wrapper, options, all);
    }

    /** The words of the command, without those that wrap it. */
    List<String> words() throws IOException {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        words.addAll(options);
        String jar = System.getProperty("cleancopy.proof.jar", "");
        words.addAll(
                jar.isEmpty()
                        ? List.of("-cp", System.getProperty("java.class.path"), "io.cleancopy.Cleancopy")
                        : List.of("-jar", jar));
        words.addAll(List.of("run", input.toString(), "--output", output.toString(), "--format", formats));
        words.addAll(List.of("--run-id", RUN_ID, "--threads", String.valueOf(threads), "--quiet"));
        words.addAll(List.of("--config", settings(input).toString()));
        return words;
    }

    private static Path settings(Path input) throws IOException {
        var file = input.resolveSibling("settings.yaml");
        if (!Files.exists(file)) {
            Files.writeString(file, SETTINGS);
        }
        return file;
    }

    Running start() throws IOException {
        var words = new ArrayList<>(wrapper);
        words.addAll(words());
        var log = Files.createTempFile(input.getParent(), "run", ".log");
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Running(builder.start(), log);
    }

    /** Runs it to its end. */
    Ended run() throws IOException, InterruptedException {
        try (var running = start()) {
            return running.await();
        }
    }
}
