package io.cleancopy.sink;

import org.jspecify.annotations.Nullable;

/** A row of {@code articles} that waits to be written. */
public final class HeldArticle {
    private static final int ID = column("article_id");
    private static final int DUPLICATE_OF = column("duplicate_of");
    private static final int SCORE = column("duplicate_score");

    private final @Nullable Object[] values;

    HeldArticle(@Nullable Object[] values) {
        this.values = values;
    }

    public String articleId() {
        return String.valueOf(values[ID]);
    }

    /** Marks the row as one that repeats another article. */
    public void repeats(String articleId, double score) {
        values[DUPLICATE_OF] = articleId;
        values[SCORE] = score;
    }

    @Nullable
    Object[] values() {
        return values;
    }

    private static int column(String name) {
        var columns = Tables.ARTICLES.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("articles have no column " + name);
    }
}
