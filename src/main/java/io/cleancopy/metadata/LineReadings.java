package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import org.jspecify.annotations.Nullable;

/** The bylines and times that the lines of a page read as: several rules ask, each line is read once. */
final class LineReadings {
    private final String language;
    private final boolean[] bylineRead;
    private final @Nullable Byline[] bylines;
    private final boolean[] timesRead;
    private final @Nullable TimestampLine[] times;

    private LineReadings(Draft draft) {
        language = draft.language();
        int size = draft.page().blocks().size();
        bylineRead = new boolean[size];
        bylines = new Byline[size];
        timesRead = new boolean[size];
        times = new TimestampLine[size];
    }

    static LineReadings of(Draft draft) {
        return draft.note(LineReadings.class, () -> new LineReadings(draft));
    }

    /** As {@link Byline#parse}. */
    @Nullable
    Byline byline(Block block) {
        int i = block.index();
        if (!bylineRead[i]) {
            bylineRead[i] = true;
            bylines[i] = Byline.parse(block.text(), language);
        }
        return bylines[i];
    }

    /** As {@link TimestampLine#parse}. */
    @Nullable
    TimestampLine times(Block block) {
        int i = block.index();
        if (!timesRead[i]) {
            timesRead[i] = true;
            times[i] = TimestampLine.parse(block.text(), language);
        }
        return times[i];
    }
}
