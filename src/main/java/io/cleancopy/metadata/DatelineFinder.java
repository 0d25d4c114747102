package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Reason;

/** Reads the dateline of the first paragraphs; it stays in the body unless the settings strip it. */
public final class DatelineFinder implements Rule {
    private static final int PARAGRAPHS = 3;

    private final boolean strips;

    public DatelineFinder(boolean strips) {
        this.strips = strips;
    }

    @Override
    public String id() {
        return "dateline";
    }

    @Override
    public Reason reason() {
        return Reason.AGENCY;
    }

    @Override
    public String doc() {
        return "the place at the start of the first paragraph becomes a field, and stays in the body unless told otherwise";
    }

    @Override
    public void annotate(Draft draft) {
        int seen = 0;
        for (var block : draft.page().blocks()) {
            if (!ArticleHead.isParagraph(draft, block)) {
                continue;
            }
            var dateline = Dateline.parse(block.text(), draft.language());
            if (dateline != null) {
                draft.metadata().dateline(dateline.place());
                draft.metadata().wireSource(dateline.agency());
                if (strips) {
                    draft.trim(block, 0, dateline.end(), id(), new Finding(Reason.AGENCY, "dateline"));
                }
                return;
            }
            if (++seen == PARAGRAPHS) {
                return;
            }
        }
    }
}
