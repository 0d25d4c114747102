package io.cleancopy.boilerplate.corpus;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.QualityFlag;

/** Flags pages of which far less of their own text is kept than is usual for their publisher. Decides nothing. */
public final class UnusualRemoval implements Annotator {
    private final CorpusProfile profile;

    public UnusualRemoval(CorpusProfile profile) {
        this.profile = profile;
    }

    @Override
    public void annotate(Draft draft) {
        var learned = draft.note(LearnedLines.class, () -> new LearnedLines(draft, profile));
        if (learned.isEmpty()) {
            return;
        }
        int own = 0;
        int kept = 0;
        for (var block : draft.page().blocks()) {
            if (learned.of(block.index()) == null && PageTraces.isLine(block.shape())) {
                own += block.shape().words();
                kept += draft.isBody(block) ? block.shape().words() : 0;
            }
        }
        if (learned.usual().isFarMoreThan(kept, own)) {
            draft.flag(QualityFlag.UNUSUAL_REMOVAL);
        }
    }
}
