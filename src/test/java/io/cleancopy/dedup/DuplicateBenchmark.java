package io.cleancopy.dedup;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How well, how fast and in how much memory duplicates are found among planted ones: {@code java -Xmx1g -cp <test class path>
 * io.cleancopy.dedup.DuplicateBenchmark [<documents> [chinese]]}. Seconds are of the processor, on one core.
 */
final class DuplicateBenchmark {
    private DuplicateBenchmark() {}

    public static void main(String[] args) {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        double start = seconds();
        var planted = args.length > 1 ? PlantedNews.chinese(documents, 1) : PlantedNews.english(documents, 1);
        print("%d documents written and sketched in %.1f s", planted.size(), seconds() - start);

        long before = usedBytes();
        var index = new DuplicateIndex();
        planted.forEach(document -> index.add(copied(document.candidate())));
        print("%d bytes each in the index", (usedBytes() - before) / planted.size());

        start = seconds();
        var duplicates = index.duplicates();
        print("%d duplicates found in %.1f s", duplicates.size(), seconds() - start);
        print("%s", new DuplicateFigures(planted, duplicates));
    }

    /** As it comes from a ledger: sharing nothing. */
    private static DuplicateCandidate copied(DuplicateCandidate candidate) {
        return new DuplicateCandidate(
                new String(candidate.id().toCharArray()),
                candidate.published(),
                candidate.characters(),
                candidate.contentSha256(),
                TextSketch.decode(candidate.sketch().encode()));
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
