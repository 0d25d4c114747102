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
        var text = new StringBuilder();
        for (int n = 0; n < MOST; n++) {
            int strongest = 0;
            for (int f = 1; f < sums.length; f++) {
                strongest = sums[f] < sums[strongest] ? f : strongest;
            }
            if (sums[strongest] >= 0) {
                break;
            }
            text.append(text.isEmpty() ? "" : ", ").append(names.get(strongest));
            text.append(' ').append(row[strongest] & 0xff);
            sums[strongest] = 0;
        }
        return text.toString();
    }
}
