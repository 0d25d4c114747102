package io.cleancopy.clean;

import io.cleancopy.model.Article;
import io.cleancopy.model.Lift;
import io.cleancopy.model.Removal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What became of each block of a page, in the order of the page. */
public record Explanation(Article article, List<Fate> fates) {
    public Explanation {
        fates = List.copyOf(fates);
    }

    /** Every block of the article's page is in it, once. */
    public static Explanation of(Article article) {
        var lifts = new HashMap<Integer, Lift>();
        article.lifts().forEach(lift -> lifts.put(lift.block().index(), lift));
        var removals = new HashMap<Integer, List<Removal>>();
        for (var removal : article.removals()) {
            removals.computeIfAbsent(removal.block().index(), index -> new ArrayList<>())
                    .add(removal);
        }
        var fates = new ArrayList<Fate>();
        for (var block : article.page().blocks()) {
            fates.add(new Fate(block, lifts.get(block.index()), removals.getOrDefault(block.index(), List.of())));
        }
        return new Explanation(article, fates);
    }

    /** How many blocks went this way. */
    public long count(Fate.Kind kind) {
        return fates.stream().filter(fate -> fate.kind() == kind).count();
    }
}
