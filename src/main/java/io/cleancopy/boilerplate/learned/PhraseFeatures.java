package io.cleancopy.boilerplate.learned;

import java.util.List;

/** What the phrase lists know of the block and of the lines around it. */
final class PhraseFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "phrase",
            "phrase-reason",
            "label",
            "phrases-before",
            "phrases-after",
            "heading-back",
            "heading-reason",
            "closing-back",
            "closing-ahead");

    private final PageFacts facts;
    private final int[] phrasesBefore;
    private final int[] headingBack;
    private final int[] headingReason;
    private final int[] closingBack;
    private final int[] closingAhead;

    PhraseFeatures(PageFacts facts) {
        this.facts = facts;
        int size = facts.size;
        phrasesBefore = new int[size + 1];
        headingBack = new int[size];
        headingReason = new int[size];
        closingBack = new int[size];
        closingAhead = new int[size];
        int heading = -1;
        int closing = -1;
        for (int i = 0; i < size; i++) {
            phrasesBefore[i + 1] = phrasesBefore[i] + (facts.phrase[i] > 0 ? 1 : 0);
            headingBack[i] = heading < 0 ? 255 : Math.min(254, i - heading);
            headingReason[i] = heading < 0 ? 0 : facts.phraseReason[heading];
            closingBack[i] = closing < 0 ? 255 : Math.min(254, i - closing);
            heading = facts.heading[i] ? i : heading;
            closing = facts.closing[i] ? i : closing;
        }
        closing = -1;
        for (int i = size - 1; i >= 0; i--) {
            closingAhead[i] = closing < 0 ? 255 : Math.min(254, closing - i);
            closing = facts.closing[i] ? i : closing;
        }
    }

    @Override
    public void write(int i, Row row) {
        row.add(facts.phrase[i]);
        row.add(facts.phraseReason[i]);
        row.add(facts.label[i]);
        row.add(phrasesBefore[i] - phrasesBefore[Math.max(0, i - 6)]);
        row.add(phrasesBefore[Math.min(facts.size, i + 7)] - phrasesBefore[i + 1]);
        row.add(headingBack[i]);
        row.add(headingReason[i]);
        row.add(closingBack[i]);
        row.add(closingAhead[i]);
    }
}
