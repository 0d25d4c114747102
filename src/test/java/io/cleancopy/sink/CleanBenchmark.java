package io.cleancopy.sink;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.dedup.ArticleIds;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How fast text dumps are cleaned in one loop in memory, and written as one Parquet part: {@code java -Xmx512m -cp <test
 * class path> io.cleancopy.sink.CleanBenchmark <folder of dumps> <scratch folder> [rounds]}. Prints processor time of
 * each round. With one round the processor time of the whole process is the yardstick for a run over the same folder.
 */
final class CleanBenchmark {
    private CleanBenchmark() {}

    public static void main(String[] args) throws IOException {
        var pages = pages(Path.of(args[0]));
        var dir = Files.createTempDirectory(Path.of(args[1]), "clean");
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        var cleaner = new Cleaner(CleanerSettings.standard());
        for (int round = 1; round <= rounds; round++) {
            long start = processorTime();
            if (rounds > 1) {
                int articles = 0;
                for (var page : pages) {
                    articles += cleaner.clean(page) instanceof Cleaned ? 1 : 0;
                }
                tell(round, "clean", pages.size(), articles, start);
                start = processorTime();
            }
            tell(round, "clean, write", pages.size(), cleanAndWrite(cleaner, pages, dir), start);
        }
    }

    private static void tell(int round, String what, int pages, int articles, long start) {
        System.out.println(String.format(
                Locale.ROOT,
                "round %d  %-12s  %d pages  %d articles  %.3f ms cpu a page",
                round,
                what,
                pages,
                articles,
                (processorTime() - start) / 1e6 / pages));
    }

    /** Writes what a run would: each content once. */
    private static int cleanAndWrite(Cleaner cleaner, List<RawPage> pages, Path dir) throws IOException {
        var seen = new HashSet<String>();
        List<PartFile> files;
        try (var part = TableParts.open(dir, 0, List.of(Sinks.byId("parquet")), Map.of("schema_version", "1"))) {
            for (var page : pages) {
                if (cleaner.clean(page) instanceof Cleaned cleaned) {
                    var article = cleaned.article();
                    String text = article.text();
                    String content = ArticleIds.contentSha256(article, text);
                    if (seen.add(content)) {
                        String id = ArticleIds.id(article, text);
                        part.write(new Landed(article, new Landing(id, 1, "", content, "", "benchmark", null)));
                    }
                }
            }
            files = part.finish();
        }
        for (var file : files) {
            Files.delete(dir.resolve(file.path()));
        }
        return seen.size();
    }

    private static List<RawPage> pages(Path folder) throws IOException {
        var pages = new ArrayList<RawPage>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(new RawPage(new Origin(file.toString()), MediaType.TEXT, Files.readAllBytes(file)));
            }
        }
        return pages;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
