package io.cleancopy.clean;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.segment.TextSegmenter;

/** Cleans one page. Stateless, shared by threads; never throws for a page's sake. */
public final class Cleaner {
    private final CleanerSettings settings;
    private final TextSegmenter text = new TextSegmenter();

    public Cleaner(CleanerSettings settings) {
        this.settings = settings;
    }

    public CleanerSettings settings() {
        return settings;
    }

    /** What becomes of the page: an article, or a rejection with its reason. */
    public Outcome clean(RawPage raw) {
        var problem = raw.problem();
        if (problem != null) {
            return new Rejected(raw.origin(), "read", problem.reason(), problem.detail(), null);
        }
        var page = text.segment(raw);
        var draft = new Draft(page, "und");
        var article = draft.finish();
        if (article.body().isEmpty()) {
            return new Rejected(raw.origin(), "segment", RejectReason.EMPTY, "no text", article);
        }
        return new Cleaned(article);
    }
}
