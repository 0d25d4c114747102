package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import io.cleancopy.text.LongSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much lines above the first paragraph have of a headline. What the page prints twice, and the words of the article,
 * are gathered at the first question for a score: few pages need one.
 */
final class HeadlineScores {
    /** A headline has more. */
    static final double LEAST = 1.0;

    /** What the log-odds of being body count against a headline: a standfirst is title-like and reads like body. */
    private static final double BODY_LIKE = 0.8;

    /** Trails of links repeat the headline behind their steps. */
    private static final double NAVIGATION = 2;

    /** As much as a heading is worth, and a little more. */
    private static final double TRAIL = 6;

    private final Draft draft;
    private final DeclaredTitles titles;
    private final int lead;
    private @Nullable LongSet repeated;
    private @Nullable ToldWords told;

    HeadlineScores(Draft draft, DeclaredTitles titles) {
        this.draft = draft;
        this.titles = titles;
        lead = ArticleHead.lead(draft);
    }

    static boolean isHeading(Block block) {
        return block.role() == Role.HEADLINE && block.place().landmark() != Landmark.NAVIGATION;
    }

    double of(Block line) {
        double likeness = titles.has(line.shape().fold()) ? 1 : titles.likeness(line.text());
        return score(line, likeness, repeated().contains(line.shape().fold()) ? 1 : 0, told().share(line.text()));
    }

    /**
     * The line with a declared title that is a headline and has more of one than any other, whatever may be read in them;
     * null where that takes reading.
     */
    @Nullable
    Block surest(List<Block> lines) {
        Block surest = null;
        double least = LEAST;
        for (var line : lines) {
            double score = titles.has(line.shape().fold()) ? score(line, 1, 0, 0) : LEAST;
            if (score > least) {
                least = score;
                surest = line;
            }
        }
        for (var line : lines) {
            if (surest != null && line != surest && score(line, 1, 1, 1) >= least) {
                return null;
            }
        }
        return surest;
    }

    /** Each of the last three raises the score. */
    private double score(Block line, double likeness, double repeated, double overlap) {
        double score = titleLike(line, likeness, repeated, overlap) - BODY_LIKE * Math.max(0, draft.score(line));
        return endsTrail(line) ? Math.max(score - TRAIL, titles.has(line.shape().fold()) ? LEAST + 0.1 : 0) : score;
    }

    private double titleLike(Block line, double likeness, double repeated, double overlap) {
        var shape = line.shape();
        int above = Math.min(ArticleHead.REACH, lead - line.index());
        double score = isHeading(line) ? 4 : 0;
        score -= line.place().landmark() == Landmark.NAVIGATION ? NAVIGATION : 0;
        score += titles.has(shape.fold()) ? 4 : Math.max(0, 6 * (likeness - 0.5));
        score += repeated;
        score += shape.words() >= 5 ? 1.2 : shape.words() >= 4 ? 0.6 : 0;
        score -= shape.words() > 22 ? 0.8 : 0;
        score -= shape.endsSentence()
                        && !line.text().endsWith("?")
                        && !line.text().endsWith("!")
                ? 1.2
                : 0;
        score -= shape.sentences() > 1 ? 0.6 : 0;
        score -= above == 0 ? 1.5 : 0;
        score -= 0.06 * above;
        score += 2.5 * overlap;
        return score;
    }

    /** Whether a heading is the last step of the trail of links to it: the headline that people read comes below. */
    private boolean endsTrail(Block heading) {
        if (heading.role() != Role.HEADLINE || heading.index() == 0) {
            return false;
        }
        var before = draft.page().blocks().get(heading.index() - 1);
        return before.role() == Role.LIST_ITEM
                && before.place().container() == heading.place().container()
                && before.shape().linkLetters() == before.shape().letters();
    }

    /** What the page prints more than once, by its folds. */
    private LongSet repeated() {
        if (repeated == null) {
            var printed = new LongSet();
            repeated = new LongSet();
            for (var block : draft.page().blocks()) {
                if (!printed.add(block.shape().fold())) {
                    repeated.add(block.shape().fold());
                }
            }
        }
        return repeated;
    }

    private ToldWords told() {
        if (told == null) {
            told = new ToldWords(draft);
        }
        return told;
    }
}
