package io.cleancopy.model;

import org.jspecify.annotations.Nullable;

/**
 * The page did not become an article.
 *
 * @param stage where it ended: {@code read}, {@code segment}, {@code clean}, {@code check}
 * @param detail what was found, for people
 * @param article what had been decided of the page until then; null when it was not taken apart
 */
public record Rejected(
        Origin origin,
        String stage,
        RejectReason reason,
        String detail,
        @Nullable Article article) implements Outcome {}
