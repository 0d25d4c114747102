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
        return isArticle() ? (String) first().value("publisher") : null;
    }

    /** Day of publication of its article, ISO 8601; null when it is not known. */
    @Nullable
    String day() {
        var day = isArticle() ? first().value("published_date") : null;
        return day == null ? null : day.toString();
    }

    /** Time of publication of its article, as precise as it is known, in a form that sorts; empty when it is not known. */
    String time() {
        var time = isArticle() ? first().value("published_at") : null;
        String day = day();
        return time != null ? time.toString() : day != null ? day : "";
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
