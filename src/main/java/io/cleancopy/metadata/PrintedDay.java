package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day printed at the head of an article, where the page declares one as well. Readers know the printed one: it tells
 * what a time in UTC was on the page's own clock, and an earlier one tells that the declared time is that of a move or of
 * a change. Only the first counts: others belong to comments and to other articles.
 */
final class PrintedDay {
    /** Lines below the headline among which its own day stands; further below are those of other articles. */
    private static final int NEAR = 8;

    private boolean seen;

    private PrintedDay() {}

    /**
     * Weighs a time that fills its line and is not labelled as that of a change.
     *
     * @param headline index of the headline; -1 without one
     */
    static void see(Draft draft, Stamp stamp, Block block, int headline) {
        var printed = stamp.date();
        var day = draft.metadata().publishedDate();
        if (printed == null || day == null || block.index() < headline) {
            return; // above it pages print the day on which they were shown
        }
        var first = draft.note(PrintedDay.class, PrintedDay::new);
        if (first.seen) {
            return;
        }
        first.seen = true;
        if (isOwnClock(draft, day, printed)) {
            draft.metadata().publishedDayAsPrinted(printed);
        } else if (isNear(block, headline) && printed.isBefore(day) && isDeclared(draft) && !mayBe(draft, printed)) {
            draft.metadata().publishedAsPrinted(printed, stamp.instant(draft), stamp.raw(), "line");
        }
    }

    private static boolean isNear(Block block, int headline) {
        return headline >= 0 && block.index() <= headline + NEAR;
    }

    private static boolean isDeclared(Draft draft) {
        String source = draft.metadata().publishedSource();
        return "json-ld".equals(source) || "meta".equals(source);
    }

    /** Whether the declared time is in UTC and the printed day is that of the same moment somewhere. */
    private static boolean isOwnClock(Draft draft, LocalDate day, LocalDate printed) {
        return Math.abs(ChronoUnit.DAYS.between(day, printed)) == 1 && mayBe(draft, printed);
    }

    private static boolean mayBe(Draft draft, LocalDate printed) {
        String raw = draft.metadata().publishedRaw();
        var declared = raw == null ? null : DeclaredTime.read(raw, draft.language());
        return declared != null
                && declared.day().equals(draft.metadata().publishedDate())
                && declared.mayFallOn(printed)
                && DeclaredTimes.onOwnClock(draft, declared) == null;
    }
}
