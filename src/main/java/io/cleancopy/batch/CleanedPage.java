package io.cleancopy.batch;

import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import io.cleancopy.source.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A page after cleaning, with what its row needs that can be told without looking at other pages.
 *
 * @param stamp the file's when it was read
 * @param sha256 of the bytes; null when they were not read
 * @param knownBy what the ledger recognises the page by; null when it was not read
 * @param articleId null of a rejected page
 * @param contentSha256 null of a rejected page
 * @param rank see {@link Rank}; empty of a rejected page
 * @param likeness null of a rejected page, and where it is not asked for
 */
record CleanedPage(
        Outcome outcome,
        Stamp stamp,
        @Nullable String sha256,
        @Nullable String knownBy,
        @Nullable String articleId,
        @Nullable String contentSha256,
        String rank,
        @Nullable Likeness likeness) {

    /** A page of which no more is known than that it is rejected. */
    static CleanedPage unread(Rejected rejected, Stamp stamp) {
        return new CleanedPage(rejected, stamp, null, null, null, null, "", null);
    }
}
