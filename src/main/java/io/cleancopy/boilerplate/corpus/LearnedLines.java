package io.cleancopy.boilerplate.corpus;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which blocks of one page are lines that its publisher repeats. A page that does not tell its site is known by the learned
 * lines that it has.
 */
final class LearnedLines {
    /** Learned lines by which a page is recognised, and what they weigh together. */
    private static final int LEAST_LINES = 3;

    private final Map<Integer, PublisherLine> byBlock = new HashMap<>();

    LearnedLines(Draft draft, CorpusProfile profile) {
        var publishers = profile.isEmpty() ? Set.<String>of() : publishers(draft, profile);
        if (publishers.isEmpty()) {
            return;
        }
        for (var block : draft.page().blocks()) {
            for (var known : profile.known(block.shape().fold())) {
                if (publishers.contains(known.publisher().name())) {
                    byBlock.merge(block.index(), known, LearnedLines::stronger);
                }
            }
        }
    }

    @Nullable
    PublisherLine of(int block) {
        return byBlock.get(block);
    }

    /** What is usual for the publisher that most of the lines are of. */
    Usual usual() {
        var counts = new TreeMap<String, Integer>();
        String most = "";
        Usual usual = Usual.UNKNOWN;
        for (var known : byBlock.values()) {
            String name = known.publisher().name();
            counts.merge(name, 1, Integer::sum);
            if (counts.get(name) > counts.getOrDefault(most, 0)) {
                most = name;
                usual = known.publisher().usual();
            }
        }
        return usual;
    }

    boolean isEmpty() {
        return byBlock.isEmpty();
    }

    private static PublisherLine stronger(PublisherLine one, PublisherLine other) {
        return other.line().share() > one.line().share() ? other : one;
    }

    private static Set<String> publishers(Draft draft, CorpusProfile profile) {
        var page = draft.page();
        var declared = page.declared();
        String address =
                declared.getOrDefault("canonical", declared.getOrDefault("og:url", declared.get("record:url")));
        String site = PageTraces.site(address, page.origin().publisher());
        var seen = new HashMap<String, Seen>();
        for (var block : page.blocks()) {
            for (var known : profile.known(block.shape().fold())) {
                seen.computeIfAbsent(known.publisher().name(), any -> new Seen())
                        .add(known.line());
            }
        }
        var recognised = new HashSet<String>();
        seen.forEach((name, lines) -> {
            if (name.equals(site) || lines.isEnough()) {
                recognised.add(name);
            }
        });
        return recognised;
    }

    /** The learned lines of one publisher that a page has. */
    private static final class Seen {
        private final Set<Long> folds = new HashSet<>();
        private int weight;

        void add(LearnedLine line) {
            if (folds.add(line.fold())) {
                weight += Family.weight(line.words());
            }
        }

        boolean isEnough() {
            return folds.size() >= LEAST_LINES && weight >= Families.LEAST_WEIGHT;
        }
    }

    /** Whether the block before or the block after is a learned line as well. */
    boolean hasNeighbour(Block block) {
        return byBlock.containsKey(block.index() - 1) || byBlock.containsKey(block.index() + 1);
    }
}
