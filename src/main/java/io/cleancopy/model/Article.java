package io.cleancopy.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was kept of a page, and the account of the rest: every block of the page is in exactly one of body, lifts and
 * whole removals; a block of the body may have parts removed.
 *
 * @param body blocks in order; their text is without the parts that were removed
 * @param language BCP 47 tag, {@code und} when unknown
 * @param flags ids of {@link QualityFlag}s, sorted
 */
public record Article(
        Page page,
        String language,
        List<Block> body,
        Metadata metadata,
        List<Lift> lifts,
        List<Removal> removals,
        List<String> flags) {
    public Article {
        body = List.copyOf(body);
        lifts = List.copyOf(lifts);
        removals = List.copyOf(removals);
        flags = List.copyOf(flags);
    }

    /** The same article with more flags; nothing else differs. */
    public Article flagged(Set<QualityFlag> more) {
        if (more.isEmpty()) {
            return this;
        }
        var ids = new TreeSet<>(flags);
        more.forEach(flag -> ids.add(flag.id()));
        return new Article(page, language, body, metadata, lifts, removals, List.copyOf(ids));
    }

    /** The body's blocks with one blank line between them; empty when there is no body. */
    public String text() {
        var text = new StringBuilder();
        for (var block : body) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            text.append(block.text());
        }
        return text.toString();
    }

    /** Words of the body. */
    public int words() {
        int words = 0;
        for (var block : body) {
            words += block.shape().words();
        }
        return words;
    }

    /** Characters of body and lifted blocks / characters of the page, 0 to 1; 0 for an empty page. */
    public double keptRatio() {
        long all = page.chars();
        long kept = 0;
        for (var block : body) {
            kept += block.text().length();
        }
        for (var lift : lifts) {
            kept += lift.block().text().length();
        }
        return all == 0 ? 0 : (double) kept / all;
    }
}
