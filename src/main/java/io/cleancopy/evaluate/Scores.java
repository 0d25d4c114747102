package io.cleancopy.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums up the scores of pages: means over the pages for which a measure is defined. */
final class Scores {
    private final List<PageScore> pages;

    Scores(List<PageScore> pages) {
        this.pages = List.copyOf(pages);
    }

    Map<String, Map<String, @Nullable Number>> groups() {
        var groups = new LinkedHashMap<String, Map<String, @Nullable Number>>();
        groups.put("shingle", shingle(all(PageScore::body)));
        groups.put("words", words(all(PageScore::body)));
        var meta = new LinkedHashMap<String, @Nullable Number>();
        titles(meta, all(PageScore::title));
        authors(meta, all(PageScore::authors));
        dates(meta, all(PageScore::date));
        languages(meta, all(PageScore::language));
        groups.put("meta", meta);
        groups.put("segments", segments(all(PageScore::segments)));
        groups.values().removeIf(Map::isEmpty);
        return groups;
    }

    private <T> List<T> all(Function<PageScore, @Nullable T> part) {
        var all = new ArrayList<T>();
        for (var page : pages) {
            T score = part.apply(page);
            if (score != null) {
                all.add(score);
            }
        }
        return all;
    }

    private static Map<String, @Nullable Number> shingle(List<BodyScore> bodies) {
        var precision = new Mean();
        var recall = new Mean();
        var exact = new Mean();
        var page = new Mean();
        for (var body : bodies) {
            var fit = body.shingles().fit();
            if (body.shingles().hasAnswer()) {
                precision.add(fit.precision());
            }
            if (body.shingles().hasTruth()) {
                recall.add(fit.recall());
            }
            exact.add(body.exact());
            page.add(fit.f1());
        }
        var figures = new LinkedHashMap<String, @Nullable Number>();
        if (!bodies.isEmpty()) {
            put(figures, new Fit(precision.orZero(), recall.orZero()));
            figures.put("accuracy", exact.value());
            figures.put("f1_page", page.value());
        }
        return figures;
    }

    private static Map<String, @Nullable Number> words(List<BodyScore> bodies) {
        var precision = new Mean();
        var recall = new Mean();
        var f1 = new Mean();
        for (var body : bodies) {
            precision.add(body.words().precision());
            recall.add(body.words().recall());
            f1.add(body.words().f1());
        }
        var figures = new LinkedHashMap<String, @Nullable Number>();
        if (!bodies.isEmpty()) {
            figures.put("f1", f1.value());
            figures.put("precision", precision.value());
            figures.put("recall", recall.value());
            figures.put("f1_median", median(bodies));
        }
        return figures;
    }

    private static double median(List<BodyScore> bodies) {
        double[] f1 =
                bodies.stream().mapToDouble(body -> body.words().f1()).sorted().toArray();
        int middle = f1.length / 2;
        return f1.length % 2 == 1 ? f1[middle] : (f1[middle - 1] + f1[middle]) / 2;
    }

    private static void titles(Map<String, @Nullable Number> figures, List<TitleScore> titles) {
        var exact = new Mean();
        var fuzzy = new Mean();
        for (var title : titles) {
            exact.add(title.exact());
            fuzzy.add(title.fuzzy());
        }
        if (!titles.isEmpty()) {
            figures.put("title_exact", exact.value());
            figures.put("title_fuzzy", fuzzy.value());
            figures.put("title_n", titles.size());
        }
    }

    private static void authors(Map<String, @Nullable Number> figures, List<AuthorScore> authors) {
        var exact = new Mean();
        var f1 = new Mean();
        var any = new Mean();
        for (var author : authors) {
            exact.add(author.exact());
            f1.add(author.f1());
            any.add(author.any());
        }
        if (!authors.isEmpty()) {
            figures.put("author_exact", exact.value());
            figures.put("author_f1", f1.value());
            figures.put("author_any", any.value());
            figures.put("author_n", authors.size());
        }
    }

    private static void dates(Map<String, @Nullable Number> figures, List<DateScore> dates) {
        var exact = new Mean();
        var found = new Mean();
        var precision = new Mean();
        for (var date : dates) {
            exact.add(date.exact());
            found.add(date.found());
            if (date.found()) {
                precision.add(date.exact());
            }
        }
        if (!dates.isEmpty()) {
            figures.put("date_exact", exact.value());
            figures.put("date_found", found.value());
            figures.put("date_n", dates.size());
            figures.put("date_precision", precision.value());
        }
    }

    private static void languages(Map<String, @Nullable Number> figures, List<Boolean> languages) {
        var exact = new Mean();
        languages.forEach(exact::add);
        if (!languages.isEmpty()) {
            figures.put("language_exact", exact.value());
            figures.put("language_n", languages.size());
        }
    }

    private static Map<String, @Nullable Number> segments(List<SegmentScore> pages) {
        var figures = new LinkedHashMap<String, @Nullable Number>();
        pages.stream().reduce(SegmentScore::plus).ifPresent(sum -> {
            put(figures, sum.fit());
            figures.put("accuracy", sum.accuracy());
        });
        return figures;
    }

    private static void put(Map<String, @Nullable Number> figures, Fit fit) {
        figures.put("f1", fit.f1());
        figures.put("precision", fit.precision());
        figures.put("recall", fit.recall());
    }
}
