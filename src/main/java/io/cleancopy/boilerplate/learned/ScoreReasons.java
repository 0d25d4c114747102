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

    /** Sums that are looked at together: hardly any of them is among the strongest. */
    private static final int TOGETHER = 4;

    private @Nullable List<String> names;
    private List<Trees> looks = List.of();
    /** By block the number of the look that scored it. */
    private int[] scoredBy = new int[0];

    private @Nullable Row[] rows = new Row[0];
    private int[] sums = new int[0];
    private final int[] strongest = new int[MOST];

    private ScoreReasons() {}

    /** The reasons of the draft's scores. */
    public static ScoreReasons of(Draft draft) {
        return draft.note(ScoreReasons.class, ScoreReasons::new);
    }

    /** Takes note of what scores a page of so many blocks. */
    void are(List<String> features, int blocks, List<Trees> trees) {
        names = features;
        rows = new @Nullable Row[blocks];
        scoredBy = new int[blocks];
        looks = trees;
        sums = new int[(features.size() + TOGETHER - 1) / TOGETHER * TOGETHER];
    }

    /**
     * Takes note of what was seen of a block.
     *
     * @param look the number of the look that scored it, from 0
     */
    void saw(Block block, Row row, int look) {
        rows[block.index()] = row;
        scoredBy[block.index()] = look;
    }

    /**
     * The features that spoke most strongly against the block's being body, strongest first, each with its number:
     * {@code words 3, next1-seen 12}. Empty when no model has scored the block.
     */
    public String against(Block block) {
        var seen = names == null ? null : rows[block.index()];
        if (names == null || seen == null) {
            return "";
        }
        var trees = looks.get(scoredBy[block.index()]);
        byte[] row = seen.values();
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
        // What a sum must be below to be among the strongest.
        int least = 0;
        for (int from = 0; from < sums.length; from += TOGETHER) {
            if (leastFrom(from) >= least) {
                continue;
            }
            for (int f = from; f < from + TOGETHER; f++) {
                if (sums[f] < least) {
                    insert(f, found);
                    found = Math.min(MOST, found + 1);
                    least = found < MOST ? 0 : sums[strongest[MOST - 1]];
                }
            }
        }
        return found;
    }

    private int leastFrom(int from) {
        return Math.min(Math.min(sums[from], sums[from + 1]), Math.min(sums[from + 2], sums[from + 3]));
    }

    /** Puts a feature in its place among the strongest found, behind those as strong; the last of them falls out. */
    private void insert(int feature, int found) {
        int place = Math.min(found, MOST - 1);
        for (; place > 0 && sums[feature] < sums[strongest[place - 1]]; place--) {
            strongest[place] = strongest[place - 1];
        }
        strongest[place] = feature;
    }
}
