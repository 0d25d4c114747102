package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;

/**
 * Lifts corrections and editor's notes, never drops them: they carry legal weight. Lifts {@code Correction: An earlier
 * version misspelled …}; keeps {@code Corrections officers went on strike.}
 */
public final class CorrectionFinder implements Rule {
    private static final int MARGIN = 15;

    @Override
    public String id() {
        return "correction";
    }

    @Override
    public Reason reason() {
        return Reason.EDITORS_NOTE;
    }

    @Override
    public String doc() {
        return "corrections and editor's notes become a field";
    }

    @Override
    public void annotate(Draft draft) {
        int from = ArticleHead.lead(draft) - MARGIN;
        int to = ArticleHead.end(draft) + MARGIN;
        for (Block block : draft.page().blocks()) {
            if (block.index() < from || block.index() > to || !draft.isOpen(block)) {
                continue;
            }
            var note = Corrections.parse(block.text(), draft.language());
            if (note != null) {
                draft.metadata().addCorrection(note.text());
                draft.lift(block, Field.CORRECTION, id(), "reads as a correction or editor's note");
            }
        }
    }
}
