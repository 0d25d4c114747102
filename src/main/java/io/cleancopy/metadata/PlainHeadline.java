package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the headline of a page of plain text, which neither declares nor marks it, from the other lines above the first
 * paragraph. The weights are those of a conditional logit over the lines of a page, fitted on 769 text dumps of gold pages of
 * four data sets. {@code HeadlineFit} among the tests fits them; cross-validated by publisher, they find 87 % of the headlines,
 * where the sum of guesses before them found 74 %.
 */
final class PlainHeadline {
    /** What may tell a headline, and how much. */
    enum Sign {
        /** The share of its words that the article has. */
        TOLD(4.13),
        FIVE_WORDS(1.50),
        FOUR_WORDS(0.58),
        /** Words, up to twelve. */
        WORDS(0.22),
        LONG(-1.54),
        /** What its score says for its being body. */
        BODY_LIKE(-2.17),
        SENTENCE(-2.26),
        /** It has the signs of a way of links, whose last step is the headline. */
        TRAIL(-1.64),
        /** Blocks below it that are body, above the first paragraph; up to five. */
        BODY_BELOW(0.76),
        /** The logarithm of how many lines of menus follow. */
        MENU_BELOW(-0.98),
        TIME_BELOW(2.09),
        BYLINE_BELOW(1.32),
        BYLINE_ABOVE(-0.96),
        /** Words of the next line, up to 25. */
        NEXT_WORDS(0.07);

        final double weight;

        Sign(double weight) {
            this.weight = weight;
        }
    }

    /** One in two hundred headlines has less. */
    private static final double LEAST = 3.2;

    private static final int MOST_WORDS = 12;
    private static final int LONG_LINE = 90;
    private static final int MOST_BODY = 5;
    private static final int MOST_NEXT = 25;

    /** Lines below a headline in which its byline and time stand. */
    private static final int NEAR_BELOW = 6;

    private static final int NEAR_ABOVE = 3;

    private static final int STANDFIRST_WORDS = 11;
    private static final double STANDFIRST_LEAD = 1.5;

    private static final Sign[] SIGNS = Sign.values();
    private static final String[] STEPS = {" | ", " > ", "»", "›"};

    private final Draft draft;
    private final LineReadings readings;
    private final ToldWords told;
    private final int lead;

    PlainHeadline(Draft draft) {
        this.draft = draft;
        readings = LineReadings.of(draft);
        told = new ToldWords(draft);
        lead = Math.min(ArticleHead.lead(draft), draft.page().blocks().size());
    }

    /** The one among the lines, which are in the order of the page; null when none is a headline. */
    static @Nullable Block of(Draft draft, List<Block> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var headline = new PlainHeadline(draft);
        double[] scores = lines.stream().mapToDouble(headline::score).toArray();
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > (best < 0 ? LEAST : scores[best])) {
                best = i;
            }
        }
        return best < 0 ? null : lines.get(isStandfirst(lines, scores, best) ? best - 1 : best);
    }

    /** Whether it shares somewhat more words with the article than the headline right above it does, and is far longer. */
    private static boolean isStandfirst(List<Block> lines, double[] scores, int at) {
        if (at == 0 || lines.get(at - 1).index() < lines.get(at).index() - 2) {
            return false;
        }
        var above = lines.get(at - 1).shape();
        int words = lines.get(at).shape().words();
        return scores[at - 1] > Math.max(LEAST, scores[at] - STANDFIRST_LEAD)
                && above.words() >= 4
                && !above.endsSentence()
                && words >= STANDFIRST_WORDS
                && words > 1.5 * above.words();
    }

    private double score(Block line) {
        double[] signs = signs(line);
        double score = 0;
        for (var sign : SIGNS) {
            score += sign.weight * signs[sign.ordinal()];
        }
        return score;
    }

    /** What a line has of each sign. */
    double[] signs(Block line) {
        double[] signs = new double[SIGNS.length];
        String text = line.text();
        int words = line.shape().words();
        signs[Sign.TOLD.ordinal()] = told.share(text);
        signs[Sign.FIVE_WORDS.ordinal()] = words >= 5 ? 1 : 0;
        signs[Sign.FOUR_WORDS.ordinal()] = words == 4 ? 1 : 0;
        signs[Sign.WORDS.ordinal()] = Math.min(MOST_WORDS, words);
        signs[Sign.LONG.ordinal()] = text.length() > LONG_LINE ? 1 : 0;
        signs[Sign.BODY_LIKE.ordinal()] = Math.max(0, draft.score(line));
        boolean sentence = line.shape().endsSentence() && !text.endsWith("?") && !text.endsWith("!");
        signs[Sign.SENTENCE.ordinal()] = sentence ? 1 : 0;
        signs[Sign.TRAIL.ordinal()] = isTrail(text) ? 1 : 0;
        signs[Sign.BYLINE_ABOVE.ordinal()] = isBelowByline(line.index()) ? 1 : 0;
        lookBelow(line.index(), signs);
        return signs;
    }

    private static boolean isTrail(String text) {
        for (String step : STEPS) {
            if (text.contains(step)) {
                return true;
            }
        }
        return false;
    }

    private void lookBelow(int at, double[] signs) {
        var blocks = draft.page().blocks();
        int body = 0;
        int menu = 0;
        for (int i = at + 1; i <= Math.min(lead, blocks.size() - 1); i++) {
            var below = blocks.get(i);
            body += i < lead && draft.leansToBody(below) ? 1 : 0;
            menu += i < lead && isMenu(below) ? 1 : 0;
            if (i <= at + NEAR_BELOW && readings.byline(below) != null) {
                signs[Sign.BYLINE_BELOW.ordinal()] = 1;
            }
            if (i <= at + NEAR_BELOW && isTime(below)) {
                signs[Sign.TIME_BELOW.ordinal()] = 1;
            }
        }
        signs[Sign.BODY_BELOW.ordinal()] = Math.min(MOST_BODY, body);
        signs[Sign.MENU_BELOW.ordinal()] = Math.log1p(menu);
        int next = at + 1 < blocks.size() ? blocks.get(at + 1).shape().words() : 0;
        signs[Sign.NEXT_WORDS.ordinal()] = Math.min(MOST_NEXT, next);
    }

    private boolean isMenu(Block block) {
        var removal = draft.removal(block);
        return removal != null && removal.reason() == Reason.NAVIGATION;
    }

    private boolean isTime(Block block) {
        var times = readings.times(block);
        return times != null && (times.whole() || times.isDated());
    }

    private boolean isBelowByline(int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR_ABOVE); i--) {
            if (readings.byline(draft.page().blocks().get(i)) != null) {
                return true;
            }
        }
        return false;
    }
}
