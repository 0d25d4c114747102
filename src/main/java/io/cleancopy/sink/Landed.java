package io.cleancopy.sink;

import io.cleancopy.model.Article;

/**
 * A row of {@code articles}, and the source of the rows of its side tables.
 *
 * @param body the article's text as it is written
 */
public record Landed(Article article, Landing landing, String body) {
    public Landed(Article article, Landing landing) {
        this(article, landing, Writable.text(article.text()));
    }
}
