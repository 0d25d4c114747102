package io.cleancopy.batch;

import io.cleancopy.dedup.DuplicateCandidate;
import io.cleancopy.dedup.TextSketch;
import io.cleancopy.model.Article;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what an article is recognised in others, as a line of the ledger holds it.
 *
 * @param published the time, or the beginning of the day in UTC; null when neither is known
 * @param characters of the body
 */
record Likeness(@Nullable Instant published, int characters, TextSketch sketch) {
    private static final String PUBLISHED = "published";
    private static final String CHARACTERS = "characters";
    private static final String SKETCH = "sketch";

    /** @param text {@link Article#text()} */
    static Likeness of(Article article, String text) {
        var metadata = article.metadata();
        var published = metadata.publishedAt();
        var day = metadata.publishedDate();
        if (published == null && day != null) {
            published = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return new Likeness(published, text.length(), TextSketch.of(text));
    }

    void addTo(Map<String, @Nullable Object> line) {
        line.put(PUBLISHED, published == null ? null : published.toString());
        line.put(CHARACTERS, characters);
        line.put(SKETCH, sketch.encode());
    }

    /** The article of a line of a ledger; null when the line has none that was written, or none that can be recognised. */
    static @Nullable DuplicateCandidate candidate(Fields line) {
        String sketch = line.textOrNull(SKETCH);
        if (sketch == null) {
            return null;
        }
        String published = line.textOrNull(PUBLISHED);
        return new DuplicateCandidate(
                line.text("article_id"),
                published == null ? null : Instant.parse(published),
                line.count(CHARACTERS),
                line.text("content_sha256"),
                TextSketch.decode(sketch));
    }
}
