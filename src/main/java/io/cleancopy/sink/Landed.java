package io.cleancopy.sink;

import io.cleancopy.model.Article;

/** A row of {@code articles}, and the source of the rows of its side tables. */
public record Landed(Article article, Landing landing) {}
