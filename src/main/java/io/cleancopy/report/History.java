package io.cleancopy.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of each publisher were like in earlier runs. The band of a habit goes from the smallest to the greatest
 * value of those runs, with a tolerance on both sides. Not for sharing between threads.
 */
public final class History {
    /** Runs that are looked back at. */
    public static final int RUNS = 30;

    /** Articles below which a run says nothing about a publisher. */
    private static final int LEAST_ARTICLES = 5;

    /** Runs below which there is no band. */
    private static final int LEAST_RUNS = 3;

    private final Map<String, List<Account>> runs = new TreeMap<>();

    /**
     * Takes an earlier run.
     *
     * @param report what its report.json holds
     * @throws IllegalArgumentException if it is no report
     */
    public void add(Map<String, ? extends @Nullable Object> report) {
        var publishers = Tally.noPublishers();
        publishers.mergeMap(Stored.of(report).child("publishers"), Account.FORM);
        publishers.byName().forEach((name, account) -> {
            if (!name.isEmpty() && account.written() >= LEAST_ARTICLES) {
                runs.computeIfAbsent(name, any -> new ArrayList<>()).add(account);
            }
        });
    }

    /** The habits that have left their bands, by publisher; without new lines. */
    public List<Drift> drifts(Tally tally) {
        var drifts = new ArrayList<Drift>();
        tally.publishers().byName().forEach((name, account) -> {
            var before = runs.getOrDefault(name, List.of());
            if (account.written() >= LEAST_ARTICLES && before.size() >= LEAST_RUNS) {
                for (var habit : Habit.values()) {
                    var drift = drift(name, habit, account, before);
                    if (drift != null) {
                        drifts.add(drift);
                    }
                }
            }
        });
        return drifts;
    }

    /** Share of the written articles that are of publishers with a drift, 0 to 1. */
    public static double share(List<Drift> drifts, Tally tally) {
        var seen = new HashSet<String>();
        long articles = 0;
        for (var drift : drifts) {
            articles += seen.add(drift.publisher()) ? drift.articles() : 0;
        }
        return tally.written() == 0 ? 0 : (double) articles / tally.written();
    }

    private static @Nullable Drift drift(String name, Habit habit, Account account, List<Account> before) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (var run : before) {
            low = Math.min(low, habit.of(run));
            high = Math.max(high, habit.of(run));
        }
        double now = habit.of(account);
        if (now >= habit.least(low) && now <= habit.most(high)) {
            return null;
        }
        return new Drift(name, habit, account.written(), now, low, high, before.size(), List.of());
    }
}
