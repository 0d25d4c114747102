package io.cleancopy.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of which articles there are, in the published runs and in this one so far. Asked page by page in plan
 * order, so that the same pages always get the same versions.
 */
final class Standing {
    private final Map<String, Version> newest = new HashMap<>();
    private final Function<String, @Nullable LedgerLine> published;

    /** @param published what the last run that processed a source found there */
    Standing(Function<String, @Nullable LedgerLine> published) {
        this.published = published;
    }

    /** A version of an article, and the page that brought it first. */
    private record Version(
            int number,
            String content,
            String source,
            @Nullable Version before) {}

    /** What becomes of a page, and which version of its article it holds. */
    record Place(Fate fate, int version) {}

    /**
     * The place of a page's article: a new version when its content is new, the old one when its own source brings it
     * again, a duplicate when another source has brought it.
     */
    Place place(String source, String articleId, String content) {
        var last = newest.get(articleId);
        var known = find(last, content);
        if (known == null || isTakenBack(known, last, source, articleId)) {
            int number = last == null ? 1 : last.number + 1;
            newest.put(articleId, new Version(number, content, source, last));
            return new Place(Fate.WRITTEN, number);
        }
        return new Place(known.source.equals(source) ? Fate.WRITTEN : Fate.DUPLICATE, known.number);
    }

    /** The source had another content in between: going back is a change too. */
    private boolean isTakenBack(Version known, @Nullable Version last, String source, String articleId) {
        if (known == last || !known.source.equals(source)) {
            return false;
        }
        var line = published.apply(source);
        return line != null && !(articleId.equals(line.articleId()) && known.content.equals(line.contentSha256()));
    }

    private static @Nullable Version find(@Nullable Version last, String content) {
        for (var version = last; version != null; version = version.before) {
            if (version.content.equals(content)) {
                return version;
            }
        }
        return null;
    }

    /** Takes note of a page that was processed before; in the order in which that was. */
    void remember(LedgerLine line) {
        String id = line.articleId();
        String content = line.contentSha256();
        if (line.fate() == Fate.WRITTEN && id != null && content != null) {
            var last = newest.get(id);
            if (last == null || last.number < line.version()) {
                newest.put(id, new Version(line.version(), content, line.source(), last));
            }
        }
    }
}
