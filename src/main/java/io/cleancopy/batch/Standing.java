package io.cleancopy.batch;

import io.cleancopy.config.Deletes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which articles there are, in which version, and which pages bring them: in the published runs and in this one so far.
 * What is current after a run depends on the pages that are there, not on the nights in which they came: of different
 * texts of one article that of the highest rank wins, of copies of one text the first in the listing.
 *
 * <p>A page counts for what it brought until the run takes it up, and again once it has landed.
 */
final class Standing {
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, List<Bringer>> bringers = new HashMap<>();
    private final Function<String, @Nullable LedgerLine> published;

    /** Sources that are not there; they keep what they brought. */
    private final Set<String> absent = new HashSet<>();

    /** Articles that a page of this run brought before, and brings no more. */
    private final Set<String> left = new HashSet<>();

    /** Articles whose row has another source without being written in this run. */
    private final Map<String, String> moved = new TreeMap<>();

    private final Set<String> writtenNow = new HashSet<>();

    /** @param published what the last run that processed a source found there */
    Standing(Function<String, @Nullable LedgerLine> published) {
        this.published = published;
    }

    /** The newest version of an article. */
    private record Row(
            int version,
            String content,
            String source,
            boolean gone,
            @Nullable Row before) {
        boolean isHeldBy(Bringer bringer) {
            return bringer.source.equals(source) && bringer.content.equals(content);
        }

        Row from(String other) {
            return new Row(version, content, other, gone, before);
        }
    }

    /** A page that holds a text of an article. */
    private record Bringer(String source, String content, String rank) {
        static final Comparator<Bringer> ORDER =
                Comparator.comparing(Bringer::rank).thenComparing(Bringer::content);
    }

    /**
     * What becomes of a page, and which version of its article it holds.
     *
     * @param superseded whether it is a duplicate because another text of its article has won
     */
    record Place(Fate fate, int version, boolean superseded) {}

    /**
     * The place of a page's article: a new version when its text is new and no other page that is there has one of a
     * higher rank; the old one when its own source brings it again; else a duplicate. Changes nothing.
     */
    Place place(LedgerLine page) {
        String id = page.article();
        var row = rows.get(id);
        if (row == null || row.gone) {
            return new Place(Fate.WRITTEN, row == null ? 1 : row.version + 1, false);
        }
        var others = others(id, page.source());
        if (page.content().equals(row.content)) {
            boolean copies = others.stream().anyMatch(row::isHeldBy) && !takesOver(page, row);
            return new Place(copies ? Fate.DUPLICATE : Fate.WRITTEN, row.version, false);
        }
        var known = find(row, page.content());
        if (known != null && !known.source.equals(page.source()) && absent.contains(row.source)) {
            return new Place(Fate.DUPLICATE, known.version, false);
        }
        var own = bringer(page);
        boolean beaten = others.stream()
                .anyMatch(other -> !absent.contains(other.source) && Bringer.ORDER.compare(other, own) > 0);
        return beaten ? new Place(Fate.DUPLICATE, row.version, true) : new Place(Fate.WRITTEN, row.version + 1, false);
    }

    /** Whether the same text in other bytes is listed before the page that has the row: its row would differ. */
    private boolean takesOver(LedgerLine page, Row row) {
        var holder = published.apply(row.source);
        return isListedBefore(page.source(), row)
                && holder != null
                && page.sha256() != null
                && !page.sha256().equals(holder.sha256());
    }

    private boolean isListedBefore(String source, Row row) {
        return !absent.contains(row.source) && SourceOrder.LISTING.compare(source, row.source) < 0;
    }

    private static @Nullable Row find(Row newest, String content) {
        for (var row = newest.before; row != null; row = row.before) {
            if (row.content.equals(content)) {
                return row;
            }
        }
        return null;
    }

    private List<Bringer> others(String id, String source) {
        return bringers.getOrDefault(id, List.of()).stream()
                .filter(bringer -> !bringer.source.equals(source))
                .toList();
    }

    private static Bringer bringer(LedgerLine page) {
        return new Bringer(page.source(), page.content(), page.rank());
    }

    /**
     * Takes note of what a published run did with a page; in the order of the runs.
     *
     * @param before what was known of the page until then
     */
    void remember(LedgerLine line, @Nullable LedgerLine before) {
        if (before != null) {
            forget(before);
        }
        absent.remove(line.source());
        take(line);
    }

    private void take(LedgerLine line) {
        if (line.fate() == Fate.REJECTED) {
            return;
        }
        var pages = new ArrayList<>(others(line.article(), line.source()));
        pages.add(bringer(line));
        bringers.put(line.article(), List.copyOf(pages));
        if (line.fate() == Fate.WRITTEN) {
            var last = rows.get(line.article());
            if (last == null || last.version < line.version()) {
                rows.put(line.article(), new Row(line.version(), line.content(), line.source(), false, last));
            } else if (last.version == line.version()) {
                rows.put(line.article(), last.from(line.source()));
            }
        }
    }

    private void forget(LedgerLine line) {
        if (line.fate() != Fate.REJECTED) {
            bringers.computeIfPresent(line.article(), (id, pages) -> {
                var rest = others(id, line.source());
                return rest.isEmpty() ? null : rest;
            });
        }
    }

    /** The run will process the page: until it has landed nobody knows what it brings. */
    void takeUp(String source) {
        var line = published.apply(source);
        if (line != null) {
            forget(line);
        }
    }

    /** Takes note of a page that this run has processed. */
    void landed(LedgerLine line) {
        var before = published.apply(line.source());
        if (before != null && before.fate() != Fate.REJECTED && line.fate() != Fate.REJECTED) {
            if (!before.article().equals(line.article())) {
                left.add(before.article());
            }
        }
        absent.remove(line.source());
        take(line);
        if (line.fate() == Fate.WRITTEN) {
            writtenNow.add(line.article());
            moved.remove(line.article());
        } else if (line.fate() == Fate.DUPLICATE) {
            takeOver(line);
        }
    }

    /** A copy, byte for byte, that is listed before the page that has the row: the row could as well be its own. */
    private void takeOver(LedgerLine copy) {
        var row = rows.get(copy.article());
        boolean first = row != null
                && !writtenNow.contains(copy.article())
                && copy.content().equals(row.content)
                && isListedBefore(copy.source(), row);
        if (first) {
            rows.put(copy.article(), row.from(copy.source()));
            moved.put(copy.article(), copy.source());
        }
    }

    void apply(SourceChange change) {
        switch (change.kind()) {
            case VANISHED -> absent.add(change.source());
            case RETURNED -> absent.remove(change.source());
            case DELETED -> {
                takeUp(change.source());
                absent.remove(change.source());
            }
            case RENAMED -> throw new IllegalArgumentException("a page that was renamed has two names");
        }
    }

    /**
     * The page of an article that one page brings lies elsewhere.
     *
     * @param displaced what was known of the page that was there; null if there was none
     */
    void renamed(LedgerLine before, LedgerLine after, @Nullable LedgerLine displaced) {
        if (displaced != null) {
            forget(displaced);
            if (displaced.fate() != Fate.REJECTED) {
                left.add(displaced.article());
            }
        }
        forget(before);
        absent.remove(before.source());
        take(after);
        moved.put(after.article(), after.source());
    }

    /** Takes note of what a published run said of an article that it did not write. */
    void remember(ArticleChange change) {
        var row = rows.get(change.articleId());
        if (row == null || row.version != change.version()) {
            return;
        }
        if (change instanceof ArticleChange.Amended amended) {
            rows.put(change.articleId(), row.from(amended.source()));
        } else {
            rows.put(change.articleId(), new Row(row.version, row.content, row.source, true, row.before));
        }
    }

    /** A run begins: what was found out up to now is published. */
    void begin() {
        moved.clear();
        left.clear();
        writtenNow.clear();
    }

    /** Sources that were not there the last time that somebody looked. */
    Set<String> absent() {
        return Collections.unmodifiableSet(absent);
    }

    /** Whether the article is one that a single page brings, and that has its newest text from it. */
    boolean isOnlyFrom(LedgerLine line) {
        var row = rows.get(line.article());
        var pages = bringers.getOrDefault(line.article(), List.of());
        return row != null && !row.gone && pages.size() == 1 && row.isHeldBy(pages.get(0));
    }

    /** Whether several pages bring the article. */
    boolean isShared(String articleId) {
        return bringers.getOrDefault(articleId, List.of()).size() > 1;
    }

    /** The sources that bring the article. */
    List<String> bringing(String articleId) {
        return bringers.getOrDefault(articleId, List.of()).stream()
                .map(Bringer::source)
                .toList();
    }

    /** Whether there is such an article. */
    boolean isThere(String articleId) {
        var row = rows.get(articleId);
        return row != null && !row.gone;
    }

    /** Whether the article's newest version was written, and is not gone, before this run. */
    boolean stands(String articleId) {
        var row = rows.get(articleId);
        return row != null && !row.gone && !writtenNow.contains(articleId);
    }

    int version(String articleId) {
        return rows.get(articleId).version;
    }

    String source(String articleId) {
        return rows.get(articleId).source;
    }

    /** Articles of earlier runs whose source is another now. */
    Collection<String> moved() {
        return moved.keySet();
    }

    /**
     * The articles of earlier runs that no page brings any more, by id: where pages that are gone are forgotten all of
     * them, else only those in whose place the page brings another article.
     */
    List<ArticleChange.Gone> gone(Deletes deletes) {
        var ids = deletes == Deletes.SYNC ? rows.keySet() : left;
        return ids.stream()
                .filter(id -> !bringers.containsKey(id) && rows.containsKey(id) && !rows.get(id).gone)
                .sorted()
                .map(id -> gone(id, rows.get(id)))
                .toList();
    }

    private ArticleChange.Gone gone(String id, Row row) {
        return new ArticleChange.Gone(id, row.version, reason(id, row), row.source);
    }

    private ArticleChange.Reason reason(String id, Row row) {
        if (left.contains(id)) {
            return ArticleChange.Reason.REPLACED;
        }
        return published.apply(row.source) == null ? ArticleChange.Reason.SOURCE_GONE : ArticleChange.Reason.REJECTED;
    }
}
