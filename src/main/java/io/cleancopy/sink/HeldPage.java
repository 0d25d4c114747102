package io.cleancopy.sink;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one page that wait to be written: those of its article, or the one that says which article it repeats. */
public final class HeldPage {
    static final String EXTRAS = "extras";

    private final List<HeldRow> rows;
    private final Map<String, @Nullable Object> note;

    /** @param rows one at least */
    HeldPage(List<HeldRow> rows, Map<String, @Nullable Object> note) {
        this.rows = List.copyOf(rows);
        this.note = note;
    }

    /** Whether it has an article of its own. */
    public boolean isArticle() {
        return first().table() == Tables.ARTICLES;
    }

    /** Of its own article, or of the one that it repeats. */
    public String articleId() {
        return String.valueOf(first().value("article_id"));
    }

    public String source() {
        return String.valueOf(first().value("source"));
    }

    /** Of its article; null when it is not known. */
    public @Nullable String publisher() {
        return (String) first().value("publisher");
    }

    /** What was noted beside it. */
    public Map<String, @Nullable Object> note() {
        return note;
    }

    /** Columns that its article has beside the standard ones. */
    Map<?, ?> extras() {
        return note.get(EXTRAS) instanceof Map<?, ?> extras ? extras : Map.of();
    }

    /** Marks its article as one that repeats another. */
    public void repeats(String articleId, double score) {
        first().set("duplicate_of", articleId);
        first().set("duplicate_score", score);
    }

    List<HeldRow> rows() {
        return rows;
    }

    private HeldRow first() {
        return rows.get(0);
    }
}
