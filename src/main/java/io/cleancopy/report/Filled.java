package io.cleancopy.report;

import io.cleancopy.model.Article;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many articles have each part of {@link Completeness}, in its order. */
record Filled(List<Long> counts) {
    static final Filled NOTHING = new Filled(Collections.nCopies(Completeness.values().length, 0L));

    Filled {
        counts = List.copyOf(counts);
    }

    static Filled of(Article article) {
        var counts = new Long[Completeness.values().length];
        for (var part : Completeness.values()) {
            counts[part.ordinal()] = part.in(article) ? 1L : 0L;
        }
        return new Filled(Arrays.asList(counts));
    }

    long count(Completeness part) {
        return counts.get(part.ordinal());
    }

    Filled plus(Filled more) {
        var sums = new Long[counts.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counts.get(i) + more.counts.get(i);
        }
        return new Filled(Arrays.asList(sums));
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        for (var part : Completeness.values()) {
            map.put(part.id(), count(part));
        }
        return map;
    }

    static Filled read(Stored stored) {
        var counts = new Long[Completeness.values().length];
        for (var part : Completeness.values()) {
            counts[part.ordinal()] = stored.number(part.id());
        }
        return new Filled(Arrays.asList(counts));
    }
}
