package io.cleancopy.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a published row says of the article that it repeats.
 *
 * @param of article_id
 * @param score 0 to 1
 */
record Repeated(String of, double score) {
    private static final String OF = "duplicate_of";
    private static final String SCORE = "duplicate_score";

    void addTo(Map<String, @Nullable Object> line) {
        line.put(OF, of);
        line.put(SCORE, score);
    }

    /** Null when the line of a ledger tells of none. */
    static @Nullable Repeated read(Fields line) {
        String of = line.textOrNull(OF);
        return of == null ? null : new Repeated(of, line.real(SCORE));
    }
}
