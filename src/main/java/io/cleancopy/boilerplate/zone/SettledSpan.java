package io.cleancopy.boilerplate.zone;

import io.cleancopy.boilerplate.BestSpan;
import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Block;

/**
 * Where the article begins and ends as far as the rules have decided: the span of blocks with the greatest sum of evidence,
 * counted by words. What a rule removed speaks against a place, whatever the model made of it. Lines that may be body but
 * stand apart from the span, with menus and other articles between, need more for it than those inside. A view of a draft:
 * made anew after rules have decided more.
 *
 * <p>The thresholds are where quality, cross-validated by publisher, is best and changes little to either side.
 */
final class SettledSpan {
    /** Added to all log-odds, so that a doubtful paragraph right behind the article still belongs to it. */
    private static final double LENIENCE = 1.5;

    private static final double MOST = 3;

    /** What a block that a rule removed is taken for; a lifted one, a related headline say, for nothing. */
    private static final double REMOVED = -1.5;

    private static final int LEAST_WEIGHT = 3;

    private static final int MOST_WORDS = 60;

    /** Log-odds above which a line before the article is body: headings and lists of what follows come before it, too. */
    private static final double BEFORE = -0.5;

    /** The same after it, where comments and other articles stand that read like this one: even odds. */
    private static final double AFTER = 0;

    private final Draft draft;
    private final BestSpan span;

    private SettledSpan(Draft draft, BestSpan span) {
        this.draft = draft;
        this.span = span;
    }

    static SettledSpan of(Draft draft) {
        var blocks = draft.page().blocks();
        return new SettledSpan(draft, BestSpan.of(blocks.size(), i -> weight(draft, blocks.get(i))));
    }

    Zone zone(Block block) {
        return Zone.of(block.index(), span.from(), span.to());
    }

    /** Whether the block's score is good enough for the place where it stands. */
    boolean leansToBody(Block block) {
        return switch (zone(block)) {
            case BEFORE -> draft.score(block) > BEFORE;
            case INSIDE -> draft.leansToBody(block);
            case AFTER -> draft.score(block) > AFTER;
        };
    }

    private static double weight(Draft draft, Block block) {
        return evidence(draft, block)
                * (LEAST_WEIGHT + Math.min(MOST_WORDS, block.shape().words()));
    }

    private static double evidence(Draft draft, Block block) {
        if (draft.isBody(block)) {
            return Math.max(-MOST, Math.min(MOST, draft.score(block) + LENIENCE));
        }
        return draft.removal(block) == null ? 0 : REMOVED;
    }
}
