package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Naming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication where it stands apart from headline and byline, for pages that tell none there: {@code Published
 * on March 18, 2024} below the article, a line that the page's makers named a date, a paragraph that begins with {@code
 * 18.03.2024 – }. Takes no block.
 */
final class StrayDay {
    /** Blocks behind the first paragraph among which a line that says it tells the day is the article's. */
    private static final int NEAR = 12;

    /** Paragraphs that may begin with the day: the first, and the first below a standfirst and a caption. */
    private static final int FIRST = 3;

    /** Lines above the headline in the article's own part of the page, where some sites print day and topic. */
    private static final int ABOVE = 6;

    /** Elements whose names speak of the line; those further out speak of the whole page. */
    private static final int LEVELS = 4;

    private static final int OTHERS =
            Naming.RELATED.bit() | Naming.POPULAR.bit() | Naming.COMMENT.bit() | Naming.CARD.bit() | Naming.PROMO.bit();

    /** What is beside the article may tell its day, but must say so. */
    private static final int BESIDE = OTHERS | Naming.SIDE.bit() | Naming.FOOTER.bit();

    private final Draft draft;
    private final List<Block> blocks;

    private StrayDay(Draft draft) {
        this.draft = draft;
        blocks = draft.page().blocks();
    }

    /** Takes the first line from the headline to some way behind the first paragraph that says it tells the day. */
    static void near(Draft draft, int headline, int lead) {
        var stray = new StrayDay(draft);
        stray.labelled(Math.max(0, headline), Math.min(stray.blocks.size(), lead + NEAR));
        for (int i = headline - 1; i >= 0 && i >= headline - ABOVE; i--) {
            stray.alone(stray.blocks.get(i), stray.blocks.get(headline));
        }
    }

    /** Takes the surest of what else is on the page. */
    static void anywhere(Draft draft, int headline, int lead) {
        var stray = new StrayDay(draft);
        stray.opening(lead);
        stray.labelled(Math.max(0, headline), stray.blocks.size());
        stray.named(Math.max(0, headline));
    }

    private void labelled(int from, int to) {
        boolean label = false;
        for (int i = from; i < to && isOpen(); i++) {
            var line = LineReadings.of(draft).times(blocks.get(i));
            if (line == null || says(blocks.get(i), OTHERS)) {
                label = false;
                continue;
            }
            for (var stamp : line.stamps()) {
                boolean said = stamp.kind() == StampKind.PUBLISHED
                        || label && line.whole() && stamp.kind() == StampKind.UNKNOWN;
                if (said && stamp.date() != null) {
                    take(stamp);
                }
            }
            var last = line.stamps().get(line.stamps().size() - 1);
            label = last.kind() == StampKind.PUBLISHED && last.date() == null && last.time() == null;
        }
    }

    private void alone(Block block, Block headline) {
        var landmark = block.place().landmark();
        boolean own = landmark == Landmark.MAIN || landmark == Landmark.ARTICLE;
        var line = own && landmark == headline.place().landmark()
                ? LineReadings.of(draft).times(block)
                : null;
        var stamp = isOpen() && line != null && line.whole() ? dated(block) : null;
        if (stamp != null) {
            take(stamp);
        }
    }

    /** The one day in lines that are named dates; several are those of a list. */
    private void named(int from) {
        Stamp only = null;
        for (int i = from; i < blocks.size() && isOpen(); i++) {
            var stamp = isNamedDate(blocks.get(i)) ? dated(blocks.get(i)) : null;
            if (stamp != null && only != null && !day(only).equals(day(stamp))) {
                return;
            }
            only = stamp == null ? only : stamp;
        }
        if (only != null && isOpen()) {
            take(only);
        }
    }

    private static LocalDate day(Stamp stamp) {
        return stamp.date() == null ? LocalDate.MIN : stamp.date();
    }

    private @Nullable Stamp dated(Block block) {
        var line = LineReadings.of(draft).times(block);
        if (line == null) {
            return null;
        }
        for (var stamp : line.stamps()) {
            if (stamp.date() != null && stamp.kind() != StampKind.MODIFIED) {
                return stamp;
            }
        }
        return null;
    }

    private static boolean isNamedDate(Block block) {
        var names = block.place().frame().names();
        boolean date = names.size() > 0 && (names.at(0) & Naming.DATE.bit()) != 0
                || names.size() > 1 && (names.at(1) & Naming.DATE.bit()) != 0;
        return date && !isBeside(block) && !says(block, BESIDE);
    }

    private static boolean says(Block block, int namings) {
        var names = block.place().frame().names();
        for (int level = 0; level < Math.min(LEVELS, names.size()); level++) {
            if ((names.at(level) & namings) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Block block) {
        return switch (block.place().landmark()) {
            case NAVIGATION, ASIDE, FOOTER, FORM -> true;
            case NONE, HEADER, MAIN, ARTICLE, FIGURE -> false;
        };
    }

    private void opening(int lead) {
        int paragraphs = 0;
        for (int i = lead; i < blocks.size() && paragraphs < FIRST && isOpen(); i++) {
            if (ArticleHead.isParagraph(draft, blocks.get(i))) {
                paragraphs++;
                var day = OpeningDay.read(blocks.get(i).text(), draft.language());
                if (day != null) {
                    take(Stamp.of(StampKind.UNKNOWN, day.raw(), day.date(), null, null));
                }
            }
        }
    }

    private boolean isOpen() {
        return draft.metadata().publishedRaw() == null;
    }

    private void take(Stamp stamp) {
        var metadata = draft.metadata();
        metadata.publishedAt(stamp.instant(draft));
        metadata.publishedDate(stamp.date());
        metadata.publishedRaw(stamp.raw());
        metadata.publishedSource("line");
    }
}
