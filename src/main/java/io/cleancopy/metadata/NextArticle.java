package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Levels;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out whole articles that a page goes on with once its own has ended: below the heading that is the page's title, another
 * main heading with a day and an author of its own, in an element that holds nothing of the first article. Removes what an
 * endless page loads below; keeps chapters that have main headings, and entries of a live blog. HTML only.
 */
public final class NextArticle implements Rule {
    /** Words of the first article: what begins later than that is not its own head. */
    private static final int FIRST = 60;

    /** Blocks below its heading in which day and author of an article stand. */
    private static final int HEAD = 10;

    /** Elements around a name that are named for authors. */
    private static final int BYLINE_LEVELS = 3;

    /** Likeness from which a heading is a title that the page declares. */
    private static final double ALIKE = 0.5;

    private static final int MOST = 20;

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
        return "a second article below the first, with a main heading, a day and an author of its own";
    }

    @Override
    public void annotate(Draft draft) {
        var headings = headings(draft);
        if (headings.size() < 2) {
            return;
        }
        var titles = DeclaredTitles.of(draft);
        int own = 0;
        while (own < headings.size() && !isOwn(titles, headings.get(own))) {
            own++;
        }
        for (var heading : headings.subList(Math.min(own + 1, headings.size()), headings.size())) {
            var last = lastAbove(draft, heading);
            var time = last == null || isOwn(titles, heading) ? null : ownTime(draft, heading, last);
            if (time != null) {
                remove(draft, heading, time);
                return;
            }
        }
    }

    /** The first main headings of the page; a page of hundreds is none that goes on with articles. */
    private static List<Block> headings(Draft draft) {
        return draft.page().blocks().stream()
                .filter(block -> block.role() == Role.HEADLINE)
                .limit(MOST)
                .toList();
    }

    private static boolean isOwn(DeclaredTitles titles, Block heading) {
        return titles.likeness(heading.text()) >= ALIKE;
    }

    /** The last paragraph above a heading inside the article, if there are enough words above. */
    private static @Nullable Block lastAbove(Draft draft, Block heading) {
        int words = 0;
        Block last = null;
        for (var block : draft.inside()) {
            boolean paragraph = block.shape().words() >= PARAGRAPH && draft.leansToBody(block);
            if (block.index() < heading.index() && paragraph) {
                words += block.shape().words();
                last = block;
            }
        }
        return words < FIRST || draft.zone(heading) != Zone.INSIDE ? null : last;
    }

    /** The line with the day below a heading, if an author stands there as well; one element holds all and nothing from above. */
    private static @Nullable Block ownTime(Draft draft, Block heading, Block above) {
        var blocks = draft.page().blocks();
        var readings = LineReadings.of(draft);
        Block day = null;
        boolean author = false;
        for (var block : blocks.subList(heading.index() + 1, Math.min(blocks.size(), heading.index() + 1 + HEAD))) {
            int common = containers(heading).common(containers(block));
            if (common < 0 || containers(above).has(common)) {
                continue;
            }
            var times = readings.times(block);
            day = day == null && times != null && times.isDated() ? block : day;
            author |= readings.byline(block) != null || block.place().frame().isNamed(Naming.BYLINE, BYLINE_LEVELS);
        }
        return author ? day : null;
    }

    private static Levels containers(Block block) {
        return block.place().frame().containers();
    }

    private void remove(Draft draft, Block heading, Block time) {
        if (draft.lift(heading, Field.RELATED, id(), "has a day and an author of its own: \"" + time.text() + "\"")) {
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
