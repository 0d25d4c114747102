package io.cleancopy.model;

/** The page held an article; its body is not empty. */
public record Cleaned(Article article) implements Outcome {
    @Override
    public Origin origin() {
        return article.page().origin();
    }
}
