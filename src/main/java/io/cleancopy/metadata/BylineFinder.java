package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Role;
import java.util.List;

/**
 * Lifts the lines around the head of the article that name its authors and tell when it was published. Lifts {@code By
 * Jane Doe, March 3, 2021}; keeps {@code By March, the harbour was full again.}
 */
public final class BylineFinder implements Rule {
    static final String ID = "byline";

    /** Lines after the first and after the last paragraph in which a byline or time may stand. */
    private static final int AFTER = 4;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Reason reason() {
        return Reason.BYLINE;
    }

    @Override
    public String doc() {
        return "lines that name the authors or the time of publication become fields";
    }

    @Override
    public void annotate(Draft draft) {
        int lead = ArticleHead.lead(draft);
        if (lead < draft.page().blocks().size()) {
            find(draft, lead);
        }
        if (draft.metadata().publishedRaw() == null) {
            MarkedTimes.anywhere(draft);
        }
        if (draft.metadata().publishedRaw() == null) {
            StrayDay.anywhere(draft, headline(draft), lead);
        }
        if (draft.metadata().publishedRaw() == null) {
            LastChange.publishes(draft);
        }
    }

    private void find(Draft draft, int lead) {
        var blocks = draft.page().blocks();
        int from = from(draft, lead);
        var head = head(draft, from, lead);
        var marked = head.stream().filter(BylineFinder::isOfArticle).toList();
        int headline = headline(draft);
        MarkedTimes.around(draft, part(marked, headline, true));
        MarkedTimes.around(draft, part(marked, headline, false));
        MarkedTimes.changes(draft);
        read(draft, part(head, headline, true), true);
        read(draft, part(head, headline, false), true);
        marked(draft, marked);
        NamesBeside.find(
                draft, head.stream().filter(block -> block.index() < lead).toList());
        if (draft.metadata().authors().isEmpty()) {
            MarkedAuthors.anywhere(draft).forEach(name -> draft.metadata().addAuthor(name));
        }
        var below = part(marked, headline, true);
        fuller(draft, MarkedAuthors.linked(draft, below));
        if (draft.metadata().authors().stream().noneMatch(DeclaredAuthors::isFull)) {
            fuller(draft, MarkedAuthors.find(draft, below));
        }
        OtherHands.leave(draft, below);
        MarkedTimes.published(draft);
        int end = Math.max(lead + AFTER, ArticleHead.end(draft));
        if (end < blocks.size()) {
            var after = blocks.subList(end, Math.min(blocks.size(), end + AFTER));
            read(draft, after, false);
            marked(draft, after);
        }
        settled(draft, part(head, headline, true));
        settled(draft, part(head, headline, false));
        if (draft.metadata().publishedRaw() == null) {
            StrayDay.near(draft, headline, lead);
        }
    }

    /** Lines of the head that others took may hold the day as well: {@code Harbour Post • 6 February 2024 • Photo: Reuters}. */
    private static void settled(Draft draft, List<Block> head) {
        for (var block : head) {
            var times = draft.isBody(block) ? null : LineReadings.of(draft).times(block);
            if (times != null) {
                times.stamps().forEach(stamp -> time(draft, stamp, block, times.whole()));
            }
        }
    }

    /** The blocks from the headline on, or those above it, which may belong to another article. */
    private static List<Block> part(List<Block> head, int headline, boolean below) {
        return head.stream().filter(block -> block.index() >= headline == below).toList();
    }

    /** What stands near the headline, and what stands near the first paragraph, which may be far below it. */
    private static List<Block> head(Draft draft, int from, int lead) {
        var blocks = draft.page().blocks();
        return blocks.subList(from, Math.min(blocks.size(), lead + AFTER)).stream()
                .filter(block -> block.index() < from + ArticleHead.REACH || block.index() >= lead - ArticleHead.REACH)
                .toList();
    }

    /** Marks do not count in menus and in boxes beside the article. */
    private static boolean isOfArticle(Block block) {
        return switch (block.place().landmark()) {
            case NAVIGATION, ASIDE, FOOTER, FORM -> false;
            case NONE, HEADER, MAIN, ARTICLE, FIGURE -> true;
        };
    }

    private static void marked(Draft draft, List<Block> around) {
        if (draft.metadata().authors().isEmpty()) {
            MarkedAuthors.find(draft, around).forEach(name -> draft.metadata().addAuthor(name));
        }
    }

    /** Takes the names that are shown, where they are more than those that are declared or in full where those are not. */
    private static void fuller(Draft draft, List<String> shown) {
        var declared = draft.metadata().authors();
        boolean full = !shown.isEmpty() && shown.stream().allMatch(DeclaredAuthors::isFull);
        boolean more = shown.size() > declared.size()
                && shown.containsAll(declared)
                && shown.stream().allMatch(name -> declared.contains(name) || KnownNames.startsWithGivenName(name));
        boolean login = declared.stream().noneMatch(DeclaredAuthors::isFull);
        if (full && (more || login)) {
            draft.metadata().authors(shown);
        }
    }

    /** Three lines above the headline; without one, as far as a head reaches. */
    private static int from(Draft draft, int lead) {
        int headline = headline(draft);
        return headline < 0 ? Math.max(0, lead - 15) : Math.min(lead, Math.max(0, headline - 3));
    }

    /** Index of the headline; -1 when no block is. */
    private static int headline(Draft draft) {
        for (var block : draft.page().blocks()) {
            var lift = draft.lifted(block);
            if (lift != null && lift.field() == Field.HEADLINE) {
                return block.index();
            }
        }
        return -1;
    }

    private void read(Draft draft, List<Block> blocks, boolean head) {
        var readings = LineReadings.of(draft);
        for (var block : blocks) {
            if (!draft.isOpen(block)) {
                continue;
            }
            var byline = readings.byline(block);
            if (byline != null && isHeading(draft, block)) {
                continue;
            }
            if (byline != null && byline.whole()) {
                authors(draft, byline);
                byline.stamps().forEach(stamp -> time(draft, stamp, block, head));
                draft.lift(block, Field.BYLINE, id(), "reads as a byline");
                continue;
            }
            boolean begins = byline != null && !byline.authors().isEmpty() && isNoParagraph(draft, block);
            if (begins) {
                authors(draft, byline);
            }
            var times = readings.times(block);
            if (times != null && times.whole() && (head || times.isDated())) {
                times.stamps().forEach(stamp -> time(draft, stamp, block, head));
                draft.lift(block, Field.PUBLISHED, id(), "reads as a time of publication");
            } else if (times != null && head && !draft.leansToBody(block)) {
                times.stamps().forEach(stamp -> time(draft, stamp, block, false));
                NamesBeside.find(draft, times);
                draft.lift(block, Field.PUBLISHED, id(), "holds a time of publication");
            } else if (begins) {
                draft.lift(block, Field.BYLINE, id(), "begins as a byline");
            }
        }
    }

    /** Short lines above the first paragraph are none either, however much they read like one. */
    private static boolean isNoParagraph(Draft draft, Block block) {
        return !draft.leansToBody(block) || block.index() < ArticleHead.lead(draft);
    }

    /** {@code Weekly Gull 12/19/2025} as the main heading is the name of a series, and no author's. */
    private static boolean isHeading(Draft draft, Block block) {
        return block.role() == Role.HEADLINE && !Byline.isLabelled(block.text(), draft.language());
    }

    private static void authors(Draft draft, Byline byline) {
        var names = draft.page().declared().isEmpty()
                ? byline.authors()
                : SiteNames.of(draft).without(byline.authors());
        if (draft.metadata().authors().isEmpty()) {
            names.forEach(author -> draft.metadata().addAuthor(author));
        } else {
            fuller(draft, names);
        }
        draft.metadata().wireSource(byline.agency());
    }

    private static void time(Draft draft, Stamp stamp, Block block, boolean alone) {
        var metadata = draft.metadata();
        if (stamp.kind() == StampKind.MODIFIED) {
            if (stamp.date() != null) {
                LastChange.see(draft, stamp.date(), stamp.instant(draft), stamp.raw());
            }
            if (stamp.date() != null || metadata.modifiedRaw() == null) {
                metadata.modifiedAt(stamp.instant(draft));
                metadata.modifiedRaw(stamp.raw());
            }
        } else if (metadata.publishedRaw() == null && stamp.date() != null) {
            if (block.index() >= ArticleHead.end(draft) && LastChange.isBefore(draft, stamp.date())) {
                return;
            }
            metadata.publishedAt(stamp.instant(draft));
            metadata.publishedDate(stamp.date());
            metadata.publishedRaw(stamp.raw());
            metadata.publishedSource("line");
        } else if (alone) {
            PrintedDay.see(draft, stamp, block, headline(draft));
        }
    }
}
