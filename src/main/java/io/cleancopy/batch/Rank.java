package io.cleancopy.batch;

import io.cleancopy.model.Article;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of several texts of one article is its present one: that captured last, where captures are dated, else that changed or
 * published last, else the longest. As text, so that a higher rank comes later in code-point order. Depends on the page alone.
 */
final class Rank {
    /** Under which a record says when it was captured. */
    private static final String CAPTURED = "record:captured";

    private Rank() {}

    /** @param declared what the page's record says */
    static String of(Article article, String text, Map<String, String> declared) {
        var time = time(article, declared.get(CAPTURED));
        return String.format(Locale.ROOT, "%s/%010d", time == null ? "" : time, text.length());
    }

    /** To the second: as text, times with and without a fraction do not sort. */
    private static @Nullable Instant time(Article article, @Nullable String captured) {
        var metadata = article.metadata();
        var time = captured == null ? metadata.modifiedAt() : Instant.parse(captured);
        if (time == null) {
            time = metadata.publishedAt();
        }
        var day = metadata.publishedDate();
        if (time == null && day != null) {
            time = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return time == null ? null : Instant.ofEpochSecond(time.getEpochSecond());
    }
}
