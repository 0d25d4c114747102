package io.cleancopy.quality;

import io.cleancopy.model.Article;

/**
 * An article's body as the measures see it. A block is a line, and a paragraph.
 *
 * @param lines how many
 * @param stopWords different words of those that every text of the language is made of; reading stops where there are
 *     enough. Negative where the language has no list
 */
record Body(Article article, Writing writing, BodyWords words, RepeatedLines repeated, int lines, int stopWords) {
    static Body of(Article article, int stopWords) {
        var blocks = article.body();
        return new Body(
                article,
                Writing.of(article.language()),
                new BodyWords(blocks),
                RepeatedLines.of(blocks),
                blocks.size(),
                stopWords);
    }
}
