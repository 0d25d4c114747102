package io.cleancopy.boilerplate.zone;

import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.QualityFlag;
import java.util.Arrays;

/**
 * Flags what the publisher says of the article in a line of its own: that somebody paid for it, that a machine translated it.
 * {@code Sponsored content} right above the headline counts; in a menu, beside another article's headline, or as words of a
 * sentence it does not. Decides about no block.
 */
public final class Disclosures implements Annotator {
    /** Lines around the body in which a notice speaks of it: byline, date and tools stand between. */
    private static final int NEAR = 8;

    /** Schema.org's type of an article that an advertiser paid for. */
    private static final String PAID = "AdvertiserContentArticle";

    @Override
    public void annotate(Draft draft) {
        int first = first(draft);
        int last = last(draft);
        int headline = headline(draft, first);
        var sights = PhraseSights.of(draft);
        for (var block : sights.disclosing()) {
            var kind = sights.disclosure(block);
            int i = block.index();
            if (kind == PhraseKind.ADVERTORIAL && i < first && i >= headline - 1 && i != headline) {
                draft.flag(QualityFlag.ADVERTORIAL);
            }
            if (kind == PhraseKind.TRANSLATED && i >= Math.min(headline, first - NEAR) && i <= last + NEAR) {
                draft.flag(QualityFlag.MACHINE_TRANSLATED);
            }
        }
        if (isPaidSection(draft, sights) || isPaidType(draft)) {
            draft.flag(QualityFlag.ADVERTORIAL);
        }
    }

    private static boolean isPaidSection(Draft draft, PhraseSights sights) {
        String section = draft.metadata().section();
        return section != null && sights.phrases().match(section, PhraseKind.ADVERTORIAL) != null;
    }

    private static boolean isPaidType(Draft draft) {
        String types = draft.page().declared().get("json-ld:type");
        return types != null && Arrays.asList(types.split("\n")).contains(PAID);
    }

    /** The first block of the body; the number of blocks when there is none. */
    private static int first(Draft draft) {
        var blocks = draft.page().blocks();
        int i = 0;
        while (i < blocks.size() && !draft.isBody(blocks.get(i))) {
            i++;
        }
        return i;
    }

    /** The last block of the body; -1 when there is none. */
    private static int last(Draft draft) {
        int i = draft.page().blocks().size() - 1;
        while (i >= 0 && !draft.isBody(draft.page().blocks().get(i))) {
            i--;
        }
        return i;
    }

    /** The last headline before the body; where there is none, what begins the body. */
    private static int headline(Draft draft, int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (isHeadline(draft, draft.page().blocks().get(i))) {
                return i;
            }
        }
        return first;
    }

    private static boolean isHeadline(Draft draft, Block block) {
        var lift = draft.lifted(block);
        return lift != null && lift.field() == Field.HEADLINE;
    }
}
