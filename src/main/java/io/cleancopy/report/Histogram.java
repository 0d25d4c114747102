package io.cleancopy.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts values by fixed ranges. The last range has no upper end. Not for sharing between threads. */
final class Histogram {
    private final long[] from;
    private final long[] counts;

    private Histogram(long... from) {
        this.from = from;
        this.counts = new long[from.length];
    }

    /** Twenty ranges of five per cent; values in parts of a million. */
    static Histogram ratios() {
        var from = new long[20];
        for (int i = 0; i < from.length; i++) {
            from[i] = i * 50_000L;
        }
        return new Histogram(from);
    }

    /** Lengths of bodies in words. */
    static Histogram words() {
        return new Histogram(0, 50, 100, 200, 300, 400, 500, 600, 800, 1_000, 1_500, 2_000, 3_000, 5_000);
    }

    void add(long value) {
        int at = Arrays.binarySearch(from, value);
        counts[at >= 0 ? at : Math.max(0, -at - 2)]++;
    }

    void merge(Histogram more) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += more.counts[i];
        }
    }

    int size() {
        return from.length;
    }

    long from(int range) {
        return from[range];
    }

    long count(int range) {
        return counts[range];
    }

    long highest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    List<Map<String, Object>> toList() {
        var ranges = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < from.length; i++) {
            var range = new LinkedHashMap<String, Object>();
            range.put("from", from[i]);
            range.put("pages", counts[i]);
            ranges.add(range);
        }
        return ranges;
    }

    void mergeList(List<Stored> ranges) {
        for (var range : ranges) {
            int at = Arrays.binarySearch(from, range.number("from"));
            if (at < 0) {
                throw new IllegalArgumentException(
                        "Cannot read a stored tally: no range begins at " + range.number("from") + ".");
            }
            counts[at] += range.number("pages");
        }
    }
}
