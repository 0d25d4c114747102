package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Access;
import io.cleancopy.model.Block;
import io.cleancopy.model.Reason;
import java.util.Locale;

/**
 * Tells from the lines that were removed whether the article was there to read: a paywall's line right after the last
 * paragraph means that the rest is behind it. Takes no block.
 */
public final class AccessFinder implements Rule {
    private static final int NEAR = 4;

    private static final int NOTICE = 4;

    /** A longer text in front of a subscription offer is most likely the whole article. */
    private static final int TEASER = 200;

    @Override
    public String id() {
        return "access";
    }

    @Override
    public Reason reason() {
        return Reason.PAYWALL;
    }

    @Override
    public String doc() {
        return "whether the article was free, behind a paywall or cut off becomes a field";
    }

    @Override
    public void annotate(Draft draft) {
        var blocks = draft.page().blocks();
        int end = ArticleHead.end(draft);
        int words = 0;
        for (int i = 0; i < end; i++) {
            words += draft.isBody(blocks.get(i)) ? blocks.get(i).shape().words() : 0;
        }
        for (int i = ArticleHead.lead(draft); i < end; i++) {
            var removal = draft.removal(blocks.get(i));
            if (removal != null && removal.reason() == Reason.PAYWALL && isNotice(blocks.get(i))) {
                draft.metadata().access(Access.PAYWALLED);
            }
        }
        for (int i = end; i < Math.min(blocks.size(), end + NEAR); i++) {
            var removal = draft.removal(blocks.get(i));
            if (removal != null && removal.reason() == Reason.PAYWALL && words < TEASER) {
                boolean cut = end > 0 && !blocks.get(end - 1).shape().endsSentence();
                draft.metadata().access(cut ? Access.TRUNCATED : Access.PAYWALLED);
            }
        }
        declared(draft);
    }

    /** What the page tells search engines, where its lines tell nothing. */
    private static void declared(Draft draft) {
        String free = draft.page().declared().getOrDefault("json-ld:isAccessibleForFree", "");
        if (free.toLowerCase(Locale.ROOT).endsWith("false")) {
            draft.metadata().access(Access.PAYWALLED);
        } else if (free.toLowerCase(Locale.ROOT).endsWith("true")) {
            draft.metadata().access(Access.FREE);
        }
    }

    /** A sentence about subscribing, amid the paragraphs; a lone "Subscribe" there is a button. */
    private static boolean isNotice(Block block) {
        return block.shape().words() >= NOTICE;
    }
}
