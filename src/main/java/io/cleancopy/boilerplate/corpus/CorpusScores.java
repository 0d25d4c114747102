package io.cleancopy.boilerplate.corpus;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;

/** Lowers the scores of lines that the publisher repeats, so that the article's zone ends before them. Decides nothing. */
public final class CorpusScores implements Annotator {
    /** Log-odds: one in fifty learned lines would be body. In the gold dumps it is one in some hundreds. */
    private static final double HARDLY = -4;

    private final CorpusProfile profile;

    public CorpusScores(CorpusProfile profile) {
        this.profile = profile;
    }

    @Override
    public void annotate(Draft draft) {
        for (int index : lines(draft).found().keySet()) {
            var block = draft.page().blocks().get(index);
            if (draft.leansToBody(block)) {
                draft.score(block, HARDLY);
            }
        }
    }

    /** Found once, before the scores are lowered. */
    private PublisherLines lines(Draft draft) {
        return draft.note(PublisherLines.class, () -> new PublisherLines(draft, profile));
    }
}
