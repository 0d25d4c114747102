package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Levels;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out whole articles that a page goes on with once its own has ended: a main heading with a time of its own, in an
 * element that holds nothing of the first article. Removes what an endless page loads below; keeps a chapter that has a main
 * heading, and an entry of a live blog, whose heading is none. HTML only.
 */
public final class NextArticle implements Rule {
    /** Words of the first article: what begins later than that is not its own head. */
    private static final int FIRST = 60;

    /** Blocks below its heading that the time of an article stands in. */
    private static final int HEAD = 10;

    /** Words of a paragraph. */
    private static final int PARAGRAPH = 12;

    @Override
    public String id() {
        return "next-article";
    }

    @Override
    public Reason reason() {
        return Reason.AFTER_ARTICLE;
    }

    @Override
    public String doc() {
        return "a second article below the first, with a main heading and a time of its own";
    }

    @Override
    public void annotate(Draft draft) {
        int words = 0;
        Block last = null;
        for (var block : draft.inside()) {
            if (last != null && words >= FIRST && isSecond(draft, block)) {
                var time = ownTime(draft, block, last);
                if (time != null) {
                    remove(draft, block, time);
                    return;
                }
            }
            if (draft.leansToBody(block) && block.shape().words() >= PARAGRAPH) {
                words += block.shape().words();
                last = block;
            }
        }
    }

    /** A main heading that is not the page's own, below another one. */
    private static boolean isSecond(Draft draft, Block block) {
        return block.role() == Role.HEADLINE
                && !DeclaredTitles.of(draft).names(block.text())
                && draft.page().blocks().subList(0, block.index()).stream()
                        .anyMatch(above -> above.role() == Role.HEADLINE);
    }

    /** The time below a heading, if an element holds both and nothing of what stands above. */
    private static @Nullable Block ownTime(Draft draft, Block heading, Block above) {
        var blocks = draft.page().blocks();
        int end = Math.min(blocks.size(), heading.index() + 1 + HEAD);
        for (var block : blocks.subList(heading.index() + 1, end)) {
            if (LineReadings.of(draft).times(block) != null) {
                int common = containers(heading).common(containers(block));
                return common >= 0 && !containers(above).has(common) ? block : null;
            }
        }
        return null;
    }

    private static Levels containers(Block block) {
        return block.place().frame().containers();
    }

    private void remove(Draft draft, Block heading, Block time) {
        if (draft.lift(heading, Field.RELATED, id(), "has a time of its own: \"" + time.text() + "\"")) {
            draft.metadata().addRelated(new Related(null, heading.text(), null));
        }
        var why = new Finding(reason(), "below the main heading \"" + heading.text() + "\"");
        var blocks = draft.page().blocks();
        for (var block : blocks.subList(heading.index() + 1, blocks.size())) {
            if (draft.zone(block) == Zone.INSIDE) {
                draft.remove(block, id(), why);
            }
        }
    }
}
