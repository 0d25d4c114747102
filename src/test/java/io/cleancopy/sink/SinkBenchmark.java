package io.cleancopy.sink;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How fast each format takes 10,000 articles of 4 kB: {@code java -Xmx512m -cp <test class path>
 * io.cleancopy.sink.SinkBenchmark <folder>}. Prints, for each format and for all of them, rounds of wall and processor
 * time; the first line is the first file of a fresh JVM.
 */
final class SinkBenchmark {
    private static final int ARTICLES = 10_000;
    private static final int CHARACTERS = 4_000;
    private static final int ROUNDS = 4;

    private SinkBenchmark() {}

    public static void main(String[] args) throws IOException {
        var dir = Files.createTempDirectory(Path.of(args[0]), "sinks");
        var first = List.of(Samples.landed(Samples.ferry(), "a1_0"));
        measure(dir, "first", List.of(Sinks.byId(args.length > 1 ? args[1] : "parquet")), first, 1);
        var articles = articles();
        for (int round = 1; round <= ROUNDS; round++) {
            for (var sink : Sinks.all()) {
                measure(dir, sink.id(), List.of(sink), articles, round);
            }
            measure(dir, "all", Sinks.all(), articles, round);
        }
    }

    private static void measure(Path dir, String name, List<Sink> sinks, List<Landed> articles, int round)
            throws IOException {
        long wall = System.nanoTime();
        long cpu = processorTime();
        List<PartFile> files;
        try (var part = TableParts.open(dir, 0, sinks, Map.of("schema_version", "1"))) {
            for (var article : articles) {
                part.write(article);
            }
            files = part.finish();
        }
        long bytes = files.stream().mapToLong(PartFile::bytes).sum();
        double seconds = (System.nanoTime() - wall) / 1e9;
        double text = (double) articles.size() * CHARACTERS / 1e6;
        System.out.println(String.format(
                Locale.ROOT,
                "%-8s round %d  %.2f s wall  %.2f s cpu  %.1f MB written  %.0f MB of text/s",
                name,
                round,
                seconds,
                (processorTime() - cpu) / 1e9,
                bytes / 1e6,
                text / seconds));
        for (var file : files) {
            Files.delete(dir.resolve(file.path()));
        }
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<Landed> articles() {
        var random = new Random(11);
        var words = new ArrayList<String>();
        for (int i = 0; i < 8_000; i++) {
            words.add(word(random));
        }
        var articles = new ArrayList<Landed>();
        for (int i = 0; i < ARTICLES; i++) {
            var paragraphs = new String[8];
            for (int p = 0; p < paragraphs.length; p++) {
                paragraphs[p] = paragraph(random, words, CHARACTERS / paragraphs.length);
            }
            articles.add(Samples.landed(Samples.plain(paragraphs), "a1_" + i));
        }
        return articles;
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + (int) (26 * random.nextDouble() * random.nextDouble())));
        }
        return word.toString();
    }

    private static String paragraph(Random random, List<String> words, int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            double skew = random.nextDouble();
            text.append(words.get((int) (words.size() * skew * skew * skew)))
                    .append(random.nextInt(12) == 0 ? ", \"" : " ");
        }
        return text.toString().strip();
    }
}
