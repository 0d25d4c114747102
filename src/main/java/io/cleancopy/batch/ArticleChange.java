package io.cleancopy.batch;

import io.cleancopy.sink.AmendedRow;
import io.cleancopy.sink.TombstoneRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of an article of an earlier run without its being written again. */
sealed interface ArticleChange {
    String articleId();

    int version();

    Map<String, @Nullable Object> toMap();

    /**
     * It is gone, with this version and those before it.
     *
     * @param source that brought it last
     */
    record Gone(String articleId, int version, Reason reason, String source) implements ArticleChange {
        static final String OUTCOME = "gone";

        TombstoneRow row(String runId) {
            return new TombstoneRow(articleId, version, reason.id, source, runId);
        }

        @Override
        public Map<String, @Nullable Object> toMap() {
            var map = ArticleChange.map(OUTCOME, this);
            map.put("reason", reason.id);
            map.put("source", source);
            return map;
        }
    }

    /** Its row stands, but for its source or what it repeats. */
    record Amended(
            String articleId,
            int version,
            String source,
            @Nullable Repeated repeated) implements ArticleChange {
        static final String OUTCOME = "amended";

        AmendedRow row(String runId) {
            return new AmendedRow(
                    articleId,
                    version,
                    source,
                    repeated == null ? null : repeated.of(),
                    repeated == null ? null : repeated.score(),
                    runId);
        }

        @Override
        public Map<String, @Nullable Object> toMap() {
            var map = ArticleChange.map(OUTCOME, this);
            map.put("source", source);
            if (repeated != null) {
                repeated.addTo(map);
            }
            return map;
        }
    }

    /** Why an article is gone. */
    enum Reason {
        SOURCE_GONE("source-gone"),
        REPLACED("replaced"),
        REJECTED("rejected");

        private final String id;

        Reason(String id) {
            this.id = id;
        }

        private static Reason of(String id) {
            for (var reason : values()) {
                if (reason.id.equals(id)) {
                    return reason;
                }
            }
            throw new IllegalArgumentException("no reason \"" + id + "\"");
        }
    }

    private static Map<String, @Nullable Object> map(String outcome, ArticleChange change) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("outcome", outcome);
        map.put("article_id", change.articleId());
        map.put("version", change.version());
        return map;
    }

    /** The change in a line of a ledger; null when the line tells of something else. */
    static @Nullable ArticleChange read(Fields line) {
        return switch (line.text("outcome")) {
            case Gone.OUTCOME ->
                new Gone(
                        line.text("article_id"),
                        line.count("version"),
                        Reason.of(line.text("reason")),
                        line.text("source"));
            case Amended.OUTCOME ->
                new Amended(line.text("article_id"), line.count("version"), line.text("source"), Repeated.read(line));
            default -> null;
        };
    }
}
