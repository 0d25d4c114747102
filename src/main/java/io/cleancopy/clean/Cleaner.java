package io.cleancopy.clean;

import io.cleancopy.boilerplate.learned.BlockModel;
import io.cleancopy.boilerplate.zone.ArticleZone;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.util.List;

/** Cleans one page. Stateless, shared by threads; never throws for a page's sake. */
public final class Cleaner {
    private final CleanerSettings settings;
    private final TextSegmenter text;
    private final BlockModel model;
    private final ArticleZone zone = new ArticleZone();
    private final List<Rule> rules;

    public Cleaner(CleanerSettings settings) {
        this(settings, BlockModel.standard());
    }

    /** A cleaner with a block model of the user's own. */
    public Cleaner(CleanerSettings settings, BlockModel model) {
        this.settings = settings;
        this.model = model;
        text = new TextSegmenter(new Normalizer());
        rules = Rules.standard().stream()
                .filter(rule -> !settings.disabledRules().contains(rule.id()))
                .toList();
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
        var draft = draft(raw);
        decide(draft);
        var article = draft.finish();
        if (article.body().isEmpty()) {
            return new Rejected(raw.origin(), "segment", RejectReason.EMPTY, "no text", article);
        }
        return new Cleaned(article);
    }

    /** The page taken apart, with its language, undecided. */
    public Draft draft(RawPage raw) {
        return new Draft(text.segment(raw), "und");
    }

    private void decide(Draft draft) {
        model.annotate(draft);
        zone.annotate(draft);
        for (var rule : rules) {
            rule.annotate(draft);
        }
    }
}
