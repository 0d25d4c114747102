package io.cleancopy.config;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which pages a run takes, and what becomes of what is gone.
 *
 * @param full unchanged pages too
 * @param since only pages whose files were changed then or later; null: all
 * @param retryRejects pages that were rejected too
 * @param maxDeletes share of the known pages that may be gone at once where they are deleted; 1: all
 * @param deletesMinPages so many may be gone whatever their share, but not all
 */
public record Selection(
        boolean full,
        @Nullable Instant since,
        boolean retryRejects,
        Deletes deletes,
        double maxDeletes,
        int deletesMinPages) {
    /** New and changed pages; what is gone stays. */
    public static Selection standard() {
        return new Selection(false, null, false, Deletes.KEEP, 0.2, 10);
    }

    /** Whether so many pages may be deleted at once. */
    public boolean mayDelete(long pages, long known) {
        boolean few = pages <= deletesMinPages && pages < known;
        return few || pages <= maxDeletes * known;
    }
}
