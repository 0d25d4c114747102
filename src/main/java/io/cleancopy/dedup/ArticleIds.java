package io.cleancopy.dedup;

import io.cleancopy.model.Article;
import io.cleancopy.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Who an article is and what it says, as hashes. Both depend on the article alone: not on the file, the run, or the
 * pages beside it.
 */
public final class ArticleIds {
    /** Names the way in which the id is made: another way gets another prefix. */
    private static final String PREFIX = "a1_";

    private static final int FOLDED_CHARACTERS = 200;
    private static final int HEX_DIGITS = 32;

    private ArticleIds() {}

    /**
     * The stable id: of publisher and canonical URL; without a URL, of publisher, folded headline and the first 200
     * folded characters of the body.
     *
     * @param text {@link Article#text()}
     */
    public static String id(Article article, String text) {
        var metadata = article.metadata();
        var hash = new TextHash().add(orEmpty(metadata.publisher()));
        String url = metadata.url();
        if (url != null) {
            hash.add("url").add(url);
        } else {
            hash.add("text").add(Folding.fold(orEmpty(metadata.headline()))).add(start(text));
        }
        return PREFIX + hash.hex().substring(0, HEX_DIGITS);
    }

    /** SHA-256 of headline and body: changes when, and only when, a reader would read something else. */
    public static String contentSha256(Article article, String text) {
        return new TextHash()
                .add(orEmpty(article.metadata().headline()))
                .add(text)
                .hex();
    }

    /** Twice as many characters are folded as are kept: spaces and punctuation fall out. */
    private static String start(String text) {
        String folded = "";
        for (int taken = 2 * FOLDED_CHARACTERS; folded.length() < FOLDED_CHARACTERS; taken *= 2) {
            folded = Folding.fold(text.substring(0, wholeCharacters(text, taken)));
            if (taken >= text.length()) {
                break;
            }
        }
        return folded.substring(0, wholeCharacters(folded, FOLDED_CHARACTERS));
    }

    /** The length cut to {@code limit}, not inside a surrogate pair. */
    private static int wholeCharacters(String text, int limit) {
        int length = Math.min(text.length(), limit);
        boolean inside = length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
        return inside ? length - 1 : length;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
