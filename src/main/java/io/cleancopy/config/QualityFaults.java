package io.cleancopy.config;

import io.cleancopy.quality.QualityThresholds;
import java.util.List;

/** What the types of the thresholds for quality do not say. */
final class QualityFaults {
    private static final String GOPHER = "cleancopy.quality.gopher.";
    private static final String C4 = "cleancopy.quality.c4.";
    private static final String FINEWEB = "cleancopy.quality.fineweb.";
    private static final String PAGES = "cleancopy.quality.pages.";

    /** The lists of some languages are hardly longer. */
    private static final int MOST_STOP_WORDS = 50;

    private final Faults faults;

    private QualityFaults(Faults faults) {
        this.faults = faults;
    }

    static void check(Quality quality, Faults faults) {
        var check = new QualityFaults(faults);
        check.gopher(quality.gopher());
        check.whole(C4 + "min-sentences", quality.c4().minSentences());
        check.whole(C4 + "min-line-words", quality.c4().minLineWords());
        check.share(FINEWEB + "min-line-ends", quality.fineweb().minLineEnds());
        check.share(FINEWEB + "max-repeated-line-chars", quality.fineweb().maxRepeatedLineChars());
        check.share(FINEWEB + "max-short-lines", quality.fineweb().maxShortLines());
        check.whole(FINEWEB + "short-line", quality.fineweb().shortLine());
        check.whole(PAGES + "max-stub-words", quality.pages().maxStubWords());
        check.counted(PAGES + "min-live-entries", quality.pages().minLiveEntries());
        check.counted(PAGES + "min-captions", quality.pages().minCaptions());
        check.share(PAGES + "min-caption-share", quality.pages().minCaptionShare());
        check.counted(PAGES + "min-headlines", quality.pages().minHeadlines());
    }

    private void gopher(Quality.Gopher gopher) {
        whole(GOPHER + "min-words", gopher.minWords());
        notBelow(GOPHER + "max-words", gopher.maxWords(), gopher.minWords(), "min-words");
        number(GOPHER + "min-word-length", gopher.minWordLength());
        notBelow(GOPHER + "max-word-length", gopher.maxWordLength(), gopher.minWordLength(), "min-word-length");
        number(GOPHER + "max-symbols", gopher.maxSymbols());
        share(GOPHER + "max-bullet-lines", gopher.maxBulletLines());
        share(GOPHER + "max-ellipsis-lines", gopher.maxEllipsisLines());
        share(GOPHER + "min-words-with-letter", gopher.minWordsWithLetter());
        if (gopher.minStopWords() < 0 || gopher.minStopWords() > MOST_STOP_WORDS) {
            faults.add(
                    GOPHER + "min-stop-words",
                    gopher.minStopWords(),
                    "It must be between 0 and " + MOST_STOP_WORDS + ".");
        }
        share(GOPHER + "max-repeated-lines", gopher.maxRepeatedLines());
        share(GOPHER + "max-repeated-line-chars", gopher.maxRepeatedLineChars());
        int top = QualityThresholds.TOP_N_GRAMS;
        int repeated = QualityThresholds.REPEATED_N_GRAMS;
        shares(GOPHER + "max-top-n-grams", gopher.maxTopNGrams(), top, "two to four");
        shares(GOPHER + "max-repeated-n-grams", gopher.maxRepeatedNGrams(), repeated, "five to ten");
    }

    private void whole(String key, int value) {
        if (value < 0) {
            faults.add(key, value, "It must be 0 or more.");
        }
    }

    private void counted(String key, int value) {
        if (value < 1) {
            faults.add(key, value, "It must be 1 or more.");
        }
    }

    private void number(String key, double value) {
        if (!(value >= 0)) {
            faults.add(key, value, "It must be 0 or more.");
        }
    }

    private void notBelow(String key, Number value, Number least, String other) {
        if (!(value.doubleValue() >= least.doubleValue())) {
            faults.add(key, value, "It must not be below " + other + ".");
        }
    }

    private void share(String key, double value) {
        if (!isShare(value)) {
            faults.add(key, value, "It must be between 0 and 1.");
        }
    }

    private void shares(String key, List<Double> values, int count, String runs) {
        if (values.size() != count || !values.stream().allMatch(QualityFaults::isShare)) {
            faults.add(
                    key, values, "It must be " + count + " numbers between 0 and 1, for runs of " + runs + " words.");
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
