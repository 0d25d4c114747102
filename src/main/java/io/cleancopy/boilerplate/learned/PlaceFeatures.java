package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Role;
import java.util.List;

/** Where the block stands: how far from prose, how much of it around, what kind of run of lines it belongs to. */
final class PlaceFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "repeated",
            "prose-back",
            "prose-ahead",
            "strong-back",
            "strong-ahead",
            "near",
            "wide",
            "wider",
            "short-near",
            "before",
            "after",
            "position",
            "blocks",
            "total",
            "region",
            "region-share",
            "region-gap",
            "run-size",
            "run-prose",
            "short-run",
            "short-run-place",
            "like-near",
            "like-wide",
            "item-near");

    /** Words of a paragraph that is hardly ever anything else. */
    private static final int STRONG = 30;

    private final PageFacts facts;
    private final int size;
    private final long[] proseBefore;
    private final int[] shortBefore;
    private final int[] back;
    private final int[] ahead;
    private final int[] strongBack;
    private final int[] strongAhead;
    private final int[] shortRun;
    private final int[] shortRunPlace;
    /** Blocks that end alike and are about as long have the same number. */
    private final int[] likeness;

    private final int[] itemsBefore;
    private final int[] repeats;
    private final int[] runSize;
    private final int[] runProse;

    PlaceFeatures(PageFacts facts) {
        this.facts = facts;
        size = facts.size;
        proseBefore = new long[size + 1];
        shortBefore = new int[size + 1];
        likeness = new int[size];
        itemsBefore = new int[size + 1];
        repeats = new int[size];
        runSize = new int[size];
        runProse = new int[size];
        for (int i = 0; i < size; i++) {
            proseBefore[i + 1] = proseBefore[i] + facts.prose[i];
            shortBefore[i + 1] = shortBefore[i] + (facts.isShort(i) ? 1 : 0);
            likeness[i] = 2 * (Row.log(facts.words(i)) / 3) + (facts.ends(i) ? 1 : 0);
            itemsBefore[i + 1] = itemsBefore[i] + (facts.blocks.get(i).role() == Role.LIST_ITEM ? 1 : 0);
            repeats[facts.folds[i]]++;
            runSize[facts.runs[i]]++;
            runProse[facts.runs[i]] += facts.prose[i];
        }
        back = distances(1, 1);
        ahead = distances(1, -1);
        strongBack = distances(STRONG, 1);
        strongAhead = distances(STRONG, -1);
        shortRun = new int[size];
        shortRunPlace = new int[size];
        findShortRuns();
    }

    private void findShortRuns() {
        for (int i = 0; i < size; ) {
            int j = i;
            while (j < size && facts.isShort(j)) {
                j++;
            }
            for (int k = i; k < j; k++) {
                shortRun[k] = j - i;
                shortRunPlace[k] = k - i + 1;
            }
            i = Math.max(j, i + 1);
        }
    }

    /** Blocks to the nearest one before (or after, for a step of -1) with so many words of prose. */
    private int[] distances(int least, int step) {
        int[] distance = new int[size];
        int last = -1;
        for (int k = 0; k < size; k++) {
            int i = step > 0 ? k : size - 1 - k;
            distance[i] = last < 0 ? 255 : Math.min(254, Math.abs(i - last));
            if (facts.prose[i] >= least) {
                last = i;
            }
        }
        return distance;
    }

    @Override
    public void write(int i, Row row) {
        long total = proseBefore[size];
        row.add(Math.min(9, repeats[facts.folds[i]]));
        row.add(back[i]);
        row.add(ahead[i]);
        row.add(strongBack[i]);
        row.add(strongAhead[i]);
        row.addLog(window(i, 3) - facts.prose[i]);
        row.addLog(window(i, 8) - facts.prose[i]);
        row.addLog(window(i, 20) - facts.prose[i]);
        row.add(shortBefore[Math.min(size, i + 6)] - shortBefore[Math.max(0, i - 5)]);
        row.addShare(proseBefore[i], total);
        row.addShare(total - proseBefore[i + 1], total);
        row.add(25 * i / size);
        row.add(Row.log(size) / 4);
        row.add(Row.log(total) / 4);
        row.add(
                i < facts.regionFrom
                        ? Math.max(0, 100 - (facts.regionFrom - i))
                        : i >= facts.regionTo ? 150 + i - facts.regionTo : 120);
        row.add(Row.share(proseBefore[facts.regionTo] - proseBefore[facts.regionFrom], total) / 12);
        row.add(facts.inRegion(i) ? Row.share(i - facts.regionFrom, facts.regionTo - facts.regionFrom) + 1 : 0);
        row.add(Math.min(60, runSize[facts.runs[i]]));
        row.addLog(runProse[facts.runs[i]]);
        row.add(Math.min(100, shortRun[i]));
        row.add(Math.min(50, shortRunPlace[i]));
        row.add(like(i, 3));
        row.add(like(i, 10));
        row.add(items(i));
    }

    private int window(int i, int reach) {
        return (int) (proseBefore[Math.min(size, i + reach + 1)] - proseBefore[Math.max(0, i - reach)]);
    }

    private int like(int i, int reach) {
        int count = -1;
        int to = Math.min(size - 1, i + reach);
        for (int j = Math.max(0, i - reach); j <= to; j++) {
            count += likeness[j] == likeness[i] ? 1 : 0;
        }
        return count;
    }

    private int items(int i) {
        int around = itemsBefore[Math.min(size, i + 4)] - itemsBefore[Math.max(0, i - 3)];
        return around - (itemsBefore[i + 1] - itemsBefore[i]);
    }
}
