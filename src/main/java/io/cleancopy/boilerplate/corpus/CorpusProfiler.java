package io.cleancopy.boilerplate.corpus;

import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Learns from pages that were cleaned by themselves. What it learns depends on the set of the pages and on what was known
 * before, not on the pages' order. Not for sharing between threads.
 */
public final class CorpusProfiler {
    private final CorpusMemory known;
    private final long night;
    private final List<PageTrace> pages = new ArrayList<>();
    private final LineTexts texts = new LineTexts();

    /** @param night number of the run, greater than those of the runs before */
    public CorpusProfiler(CorpusMemory known, long night) {
        this.known = known;
        this.night = night;
        known.pages().forEach(texts::add);
        known.publishers().forEach(texts::add);
    }

    /** Takes what became of a page that was cleaned without knowledge of others, if anything was seen of it. */
    public void add(Outcome outcome) {
        if (outcome instanceof Cleaned cleaned) {
            add(cleaned.article());
        } else if (outcome instanceof Rejected rejected && rejected.article() != null) {
            add(rejected.article());
        }
    }

    private void add(Article article) {
        pages.add(PageTraces.of(article, night));
        texts.add(article);
    }

    /** What was known, and what the pages teach on top of it. */
    public CorpusMemory learn() {
        var seen = known.merge(new CorpusMemory(List.of(), List.of(), headlines()));
        var before = known.publishers().stream().collect(Collectors.toMap(LearnedPublisher::name, Function.identity()));
        var learning = new Learning(texts, before);
        learning.learn(once());
        return new CorpusMemory(learning.publishers(), learning.pages(), seen.headlines());
    }

    /** Tonight's pages and the remembered ones; of captures with the same text the latest. */
    private Iterable<PageTrace> once() {
        var all = new ArrayList<>(known.pages());
        all.addAll(pages);
        all.sort(CorpusMemory.LATEST);
        return all.stream()
                .collect(Collectors.toMap(PageTrace::id, Function.identity(), (a, b) -> a))
                .values();
    }

    private Map<Long, Long> headlines() {
        return pages.stream()
                .filter(page -> page.headline() != 0)
                .collect(Collectors.toMap(PageTrace::headline, PageTrace::night, Math::max));
    }
}
