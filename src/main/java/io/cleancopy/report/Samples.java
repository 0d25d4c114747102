package io.cleancopy.report;

import io.cleancopy.model.Article;
import io.cleancopy.model.Rejected;
import io.cleancopy.report.Turns.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The few pages worth looking at: of each publisher the one with the most different rules at work, those of which the
 * least was kept, and of each reason the rejected page with the most text. Chosen by total orders, so the choice is the
 * same in whatever order pages are added or merged.
 */
final class Samples {
    private static final int VARIED = 12;
    private static final int FEW = 6;

    private final Turns<Sample> varied = new Turns<>(VARIED, s -> varied(s.publisher(), s.rules(), s.location()));
    private final Turns<Sample> leastKept = new Turns<>(FEW, s -> leastKept(s.publisher(), s.volume(), s.location()));
    private final Turns<Sample> rejected = new Turns<>(FEW, s -> rejected(s.verdict(), s.volume(), s.location()));

    /** Of a written page. */
    void add(Article article, Volume volume) {
        var publisher = Sampler.publisher(article);
        var location = Sampler.location(article);
        boolean inVaried = varied.admits(varied(publisher, Sampler.rules(article), location));
        boolean inLeastKept = leastKept.admits(leastKept(publisher, volume, location));
        if (inVaried || inLeastKept) {
            var sample = Sampler.of(article, "", "");
            varied.offer(sample);
            leastKept.offer(sample);
        }
    }

    void addRejected(Rejected outcome, Article seen) {
        var reason = outcome.reason().id();
        if (rejected.admits(rejected(reason, Volume.of(seen), Sampler.location(seen)))) {
            rejected.offer(Sampler.of(seen, reason, outcome.detail()));
        }
    }

    void merge(Samples more) {
        varied.merge(more.varied);
        leastKept.merge(more.leastKept);
        rejected.merge(more.rejected);
    }

    /** Up to {@code count} samples, each page once: the varied ones, then the least kept, then the rejected. */
    List<Sample> chosen(int count) {
        int few = count / 4;
        var odd = rejected.items().stream().limit(few).toList();
        var main = new ArrayList<>(
                varied.items().stream().limit(count - few - odd.size()).toList());
        var low = leastKept.items().stream()
                .filter(sample -> !main.contains(sample))
                .limit(count - main.size() - odd.size())
                .toList();
        varied.items().stream()
                .filter(sample -> !main.contains(sample) && !low.contains(sample))
                .limit(count - main.size() - low.size() - odd.size())
                .forEach(main::add);
        var chosen = new ArrayList<Sample>(main);
        chosen.addAll(low);
        chosen.addAll(odd);
        return chosen;
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("varied", varied.items().stream().map(Sample::toMap).toList());
        map.put("least_kept", leastKept.items().stream().map(Sample::toMap).toList());
        map.put("rejected", rejected.items().stream().map(Sample::toMap).toList());
        return map;
    }

    void mergeMap(Stored stored) {
        stored.list("varied").forEach(sample -> varied.offer(Sample.read(sample)));
        stored.list("least_kept").forEach(sample -> leastKept.offer(Sample.read(sample)));
        stored.list("rejected").forEach(sample -> rejected.offer(Sample.read(sample)));
    }

    private static Rank varied(String publisher, long rules, String location) {
        return new Rank(publisher, -rules, location);
    }

    private static Rank leastKept(String publisher, Volume volume, String location) {
        return new Rank(publisher, volume.keptPerMillion(), location);
    }

    private static Rank rejected(String reason, Volume volume, String location) {
        return new Rank(reason, -volume.words(), location);
    }
}
