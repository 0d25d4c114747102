package io.cleancopy.boilerplate.corpus;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.text.Folding;
import java.util.HashSet;
import java.util.Set;

/**
 * Lifts lines that are the headline of another article of the corpus. Lifts {@code Ferry fares rise again in spring} between
 * two paragraphs on the bridge; keeps a sub-heading, though ten articles have the same.
 */
public final class KnownHeadlines implements Rule {
    private final CorpusProfile profile;

    public KnownHeadlines(CorpusProfile profile) {
        this.profile = profile;
    }

    @Override
    public String id() {
        return "known-headlines";
    }

    @Override
    public Reason reason() {
        return Reason.RELATED;
    }

    @Override
    public String doc() {
        return "lines that are the headline of another article of the corpus become related headlines";
    }

    @Override
    public void annotate(Draft draft) {
        if (!profile.hasHeadlines()) {
            return;
        }
        var own = own(draft);
        for (var block : draft.page().blocks()) {
            if (draft.isOpen(block)
                    && profile.isHeadline(block.shape().fold())
                    && !own.contains(block.shape().fold())) {
                lift(draft, block);
            }
        }
    }

    private void lift(Draft draft, Block block) {
        if (draft.lift(block, Field.RELATED, id(), "the headline of another article of the corpus")) {
            draft.metadata().addRelated(new Related(null, block.text(), null));
        }
    }

    /** What may be the page's own headline, also where another was taken for it. */
    private static Set<Long> own(Draft draft) {
        var own = new HashSet<Long>();
        String headline = draft.metadata().headline();
        if (headline != null) {
            own.add(Folding.hash(headline));
        }
        for (String key : new String[] {"title", "og:title", "twitter:title", "headline"}) {
            own.add(Folding.hash(draft.page().declared().getOrDefault(key, "")));
        }
        return own;
    }
}
