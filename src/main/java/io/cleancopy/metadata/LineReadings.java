package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bylines and times that the lines of a page read as: several rules ask, each line is read once. */
final class LineReadings {
    private final Words words;
    private final @Nullable List<Piece>[] pieces;
    private final boolean[] bylineRead;
    private final @Nullable Byline[] bylines;
    private final boolean[] timesRead;
    private final @Nullable TimestampLine[] times;

    @SuppressWarnings("unchecked")
    private LineReadings(Draft draft) {
        words = Words.of(draft.language());
        int size = draft.page().blocks().size();
        pieces = new List[size];
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
            bylines[i] = Byline.read(block.text(), words, () -> pieces(block));
        }
        return bylines[i];
    }

    /** As {@link TimestampLine#parse}. */
    @Nullable
    TimestampLine times(Block block) {
        int i = block.index();
        if (!timesRead[i]) {
            timesRead[i] = true;
            times[i] = TimestampLine.read(block.text(), words, () -> pieces(block));
        }
        return times[i];
    }

    /** What both are read from. */
    private List<Piece> pieces(Block block) {
        var scanned = pieces[block.index()];
        if (scanned == null) {
            scanned = LineScan.of(block.text(), words);
            pieces[block.index()] = scanned;
        }
        return scanned;
    }
}
