package io.cleancopy.boilerplate.learned;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the blocks of one page were scored as they were. Not for sharing between threads. */
public final class ScoreReasons {
    /** Features that are named; more would say less. */
    private static final int MOST = 3;

    private @Nullable List<String> names;
    private @Nullable Trees first;
    private @Nullable Trees second;
    private boolean[] lookedAtAgain = new boolean[0];
    private Row[] rows = new Row[0];
    private int[] sums = new int[0];
    private final int[] strongest = new int[MOST];

    private ScoreReasons() {}

    /** The reasons of the draft's scores. */
    public static ScoreReasons of(Draft draft) {
        return draft.note(ScoreReasons.class, ScoreReasons::new);
    }

    /**
     * Takes note of what scored the page.
     *
     * @param again by block, whether the second look scored it
     */
    void are(List<String> features, Row[] seen, boolean[] again, Trees firstLook, Trees secondLook) {
        names = features;
        rows = seen;
        lookedAtAgain = again;
        first = firstLook;
        second = secondLook;
        sums = new int[features.size()];
    }

    /**
     * The features that spoke most strongly against the block's being body, strongest first, each with its number:
     * {@code words 3, next1-seen 12}. Empty when no model has scored the page.
     */
    public String against(Block block) {
        var trees = names == null ? null : lookedAtAgain[block.index()] ? second : first;
        if (names == null || trees == null) {
            return "";
        }
        byte[] row = rows[block.index()].values();
        Arrays.fill(sums, 0);
        trees.addContributions(row, sums);
        int found = findStrongest();
        var text = new StringBuilder();
        for (int n = 0; n < found; n++) {
            text.append(n == 0 ? "" : ", ").append(names.get(strongest[n]));
            text.append(' ').append(row[strongest[n]] & 0xff);
        }
        return text.toString();
    }

    /** Puts the features whose sums are furthest below 0 in order, and tells how many there are. */
    private int findStrongest() {
        int found = 0;
        for (int f = 0; f < sums.length; f++) {
            if (sums[f] >= 0) {
                continue;
            }
            int place = found;
            while (place > 0 && sums[f] < sums[strongest[place - 1]]) {
                place--;
            }
            if (place < MOST) {
                found = Math.min(MOST, found + 1);
                System.arraycopy(strongest, place, strongest, place + 1, found - 1 - place);
                strongest[place] = f;
            }
        }
        return found;
    }
}
