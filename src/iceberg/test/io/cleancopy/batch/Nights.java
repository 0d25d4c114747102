package io.cleancopy.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Nightly runs: each with new articles, and with new versions of articles of the nights before. */
public final class Nights {
    private static final int NEW = 6;

    private final Newsroom newsroom;
    private final List<String> runs = new ArrayList<>();

    public Nights(Path dir) {
        newsroom = new Newsroom(dir).formats("parquet", "jsonl");
    }

    public Nights formats(String... formats) {
        newsroom.formats(formats);
        return this;
    }

    public Nights columns(String... columns) {
        newsroom.columns(columns);
        return this;
    }

    /** Six new articles, and each night but the first two new versions. */
    public Nights night() {
        int night = runs.size();
        for (int i = 0; i < NEW; i++) {
            page(night * NEW + i, "");
        }
        if (night > 0) {
            page((night - 1) * NEW, " of the year " + night);
            page(night / 2 * NEW + 1, " of the spring " + night);
        }
        return run();
    }

    /** An article, told differently past what its id is made of. */
    public Nights page(int number, String told) {
        String text = Newsroom.article(number).replace("since the flood", "since the flood" + told);
        newsroom.page(String.format(Locale.ROOT, "elm/%03d.txt", number), text);
        return this;
    }

    /** A page that does not become an article. */
    public Nights emptyPage() {
        newsroom.page("oak/empty.txt", " ");
        return this;
    }

    public Nights run() {
        String id = String.format(Locale.ROOT, "night-%02d", runs.size());
        newsroom.run(id);
        runs.add(id);
        return this;
    }

    public Path output() {
        return newsroom.output();
    }

    public Path folder(String runId) {
        return newsroom.output().resolve("run=" + runId);
    }

    public List<String> runs() {
        return runs;
    }

    public List<Map<String, Object>> rows(String runId) {
        return newsroom.rows(runId, "articles");
    }

    /** Of each article its last version in all runs, by id. */
    public Map<String, Map<String, Object>> newest() {
        var newest = new LinkedHashMap<String, Map<String, Object>>();
        for (var run : runs) {
            for (var row : rows(run)) {
                newest.merge((String) row.get("article_id"), row, Nights::newer);
            }
        }
        return newest;
    }

    private static Map<String, Object> newer(Map<String, Object> one, Map<String, Object> other) {
        return version(other) >= version(one) ? other : one;
    }

    private static long version(Map<String, Object> row) {
        return ((Number) row.get("version")).longValue();
    }
}
