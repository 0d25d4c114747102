package io.cleancopy.clean;

import com.sun.management.ThreadMXBean;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * How long HTML pages take from bytes to article, and how long jsoup takes to parse them alone: {@code java -Xmx3g
 * -XX:+UseSerialGC -cp <test class path> io.cleancopy.clean.PageBenchmark <folder of pages> [rounds]}. Both in turns, in one
 * thread and warm; prints processor time a page, the least and the median of the rounds.
 */
final class PageBenchmark {
    private static final int WARM_UP = 6;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PageBenchmark() {}

    public static void main(String[] args) throws IOException {
        var pages = pages(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        var cleaner = new Cleaner(CleanerSettings.standard());
        double[] parsing = new double[rounds];
        double[] cleaning = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long elements = 0;
            for (var page : pages) {
                elements += Jsoup.parse(new ByteArrayInputStream(page.content()), null, "")
                        .childNodeSize();
            }
            long parsed = THREADS.getCurrentThreadCpuTime();
            int articles = 0;
            for (var page : pages) {
                articles += cleaner.clean(page) instanceof Cleaned ? 1 : 0;
            }
            long cleaned = THREADS.getCurrentThreadCpuTime();
            if (round >= 0) {
                parsing[round] = (parsed - start) / 1e6 / pages.size();
                cleaning[round] = (cleaned - parsed) / 1e6 / pages.size();
            } else if (round == -1) {
                System.out.println(
                        pages.size() + " pages, " + articles + " articles, " + elements + " nodes at the top");
            }
        }
        tell("jsoup's parse", parsing);
        tell("all of a page", cleaning);
    }

    private static void tell(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.println(String.format(
                Locale.ROOT,
                "%s  least %.3f ms cpu a page, median %.3f ms",
                what,
                millis[0],
                millis[millis.length / 2]));
    }

    private static List<RawPage> pages(Path folder) throws IOException {
        var pages = new ArrayList<RawPage>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(new RawPage(new Origin(file.toString()), MediaType.HTML, Files.readAllBytes(file)));
            }
        }
        return pages;
    }
}
