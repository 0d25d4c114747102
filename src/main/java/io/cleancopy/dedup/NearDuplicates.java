package io.cleancopy.dedup;

/** When two sketches are taken for copies of one text. Symmetric. */
final class NearDuplicates {
    /**
     * Of one word in five changed 0.34 remains, of more than a quarter less than 0.25. Among 660,000 pairs of real articles,
     * in six languages, captures and edited copies of one article begin at 0.3; reports of one event by different hands end at
     * 0.17, short reports that have a publisher's notice in common at 0.27.
     */
    private static final double LIKENESS = 0.25;

    /** A short text says too little to be recognised by a quarter of it: that may be a notice of its publisher. */
    private static final double LIKENESS_OF_SHORT = 0.4;

    private static final int SHORT_RUNS = 160;

    /** Almost the whole of one text stands in the other, beside others or with paragraphs added. */
    private static final double OVERLAP = 0.75;

    /** What a text needs to be looked for in a longer one: it is reached up to six times its length. */
    private static final double LIKENESS_OF_PART = 0.15;

    /** Of copies of one text that are changed differently, two may have half as much in common as each with the text. */
    private static final double AKIN = 0.5;

    private static final double AKIN_IN_FACTS = 0.75;

    /** At half of the sample the standard error is 0.05: of likeness 0.25, one in a thousand is missed. */
    private static final double ROUGH_LIKENESS = 0.09;

    /** Also where almost the whole of a text stands in another, one fact in five may have been corrected. */
    private static final double MOST_KEPT = 0.8;

    private NearDuplicates() {}

    /** One text is an edited copy of the other, or contains it, and states the same figures and names. */
    static boolean same(TextSketch one, TextSketch other) {
        return alike(one, other, 1) && !factsDiffer(one, other, 1);
    }

    /** With half of the likeness and three quarters of the facts: enough for two texts that are known to be copies of a third. */
    static boolean akin(TextSketch one, TextSketch other) {
        return alike(one, other, AKIN) && !factsDiffer(one, other, AKIN_IN_FACTS);
    }

    /** Quick: false if the two are not the same, true if it is worth asking. */
    static boolean perhaps(TextSketch one, TextSketch other) {
        return MinHash.roughLikeness(one.content(), other.content()) >= ROUGH_LIKENESS;
    }

    private static boolean alike(TextSketch one, TextSketch other, double share) {
        double likeness = one.likeness(other);
        boolean isShort = Math.min(one.runs(), other.runs()) < SHORT_RUNS;
        return likeness >= share * (isShort ? LIKENESS_OF_SHORT : LIKENESS)
                || likeness >= LIKENESS_OF_PART && one.overlap(other) >= OVERLAP;
    }

    /** A figure is kept with the word and the figure before it, so as often as a run of three words; a name is one word. */
    private static boolean factsDiffer(TextSketch one, TextSketch other, double share) {
        double kept = one.overlap(other);
        return TextSketch.FIGURES.differ(one.content(), other.content(), share * Math.min(MOST_KEPT, kept))
                || TextSketch.NAMES.differ(
                        one.content(), other.content(), share * Math.min(MOST_KEPT, Math.cbrt(kept)));
    }
}
