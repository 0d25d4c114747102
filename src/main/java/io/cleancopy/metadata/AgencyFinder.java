package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;

/**
 * Lifts the lines around the end of the article that name its agency or who else worked on it. Lifts {@code Ann Rower
 * contributed to this report.}; keeps {@code She contributed to the report of the commission.}
 */
public final class AgencyFinder implements Rule {
    /** Such a line stands among the last paragraphs or a few lines after them. */
    private static final int BEFORE_END = 3;

    private static final int AFTER_END = 12;

    @Override
    public String id() {
        return "agency";
    }

    @Override
    public Reason reason() {
        return Reason.AGENCY;
    }

    @Override
    public String doc() {
        return "lines that name the agency or contributors become fields";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        int end = ArticleHead.end(draft);
        if (end == 0) {
            return;
        }
        int lead = ArticleHead.lead(draft);
        for (int i = Math.max(0, lead - AFTER_END); i < Math.min(blocks.size(), end + AFTER_END); i++) {
            boolean head = i < lead;
            var block = blocks.get(i);
            if (!draft.isOpen(block) || !head && i < end - BEFORE_END) {
                continue;
            }
            var line = AgencyLine.parse(block.text(), draft.language());
            if (line == null) {
                continue;
            }
            draft.metadata().wireSource(line.source());
            line.contributors().forEach(name -> draft.metadata().addContributor(name));
            boolean contributors = !line.contributors().isEmpty();
            draft.lift(
                    block,
                    contributors ? Field.CONTRIBUTORS : Field.WIRE_SOURCE,
                    id(),
                    contributors ? "names contributors" : "names the agency");
        }
    }
}
