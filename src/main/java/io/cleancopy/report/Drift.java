package io.cleancopy.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A habit of a publisher that has left the band of the runs before.
 *
 * @param articles of the publisher in this run
 * @param now in this run
 * @param low the smallest of the runs before
 * @param high the greatest
 * @param runs how many runs before there are
 * @param newLines lines of its pages that were learned in this run, some of them
 */
public record Drift(
        String publisher,
        Habit habit,
        long articles,
        double now,
        double low,
        double high,
        int runs,
        List<String> newLines) {
    public Drift {
        newLines = List.copyOf(newLines);
    }

    /** The same with lines that are new. */
    public Drift with(List<String> lines) {
        return new Drift(publisher, habit, articles, now, low, high, runs, lines);
    }

    /** For people: {@code words of an article: 80; in 5 runs before 310 to 402}. */
    String sentence() {
        return habit.doc() + ": " + habit.show(now) + "; in " + runs + " runs before " + habit.show(low) + " to "
                + habit.show(high);
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("publisher", publisher);
        map.put("habit", habit.id());
        map.put("articles", articles);
        map.put("now", thousandths(now));
        map.put("low", thousandths(low));
        map.put("high", thousandths(high));
        map.put("runs", runs);
        map.put("new_lines", newLines);
        return map;
    }

    private static double thousandths(double value) {
        return Math.round(1000 * value) / 1000.0;
    }
}
