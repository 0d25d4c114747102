package io.cleancopy.metadata;

import io.cleancopy.draft.Annotator;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Field;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Reason;
import java.util.Arrays;

/**
 * Flags live blogs: the page declares one, or its entries begin with a time of day each, {@code 20.10 GMT: Power back in the
 * lower town}. Where the headline says that it is live, half as many entries will do. Decides about no block.
 */
public final class LiveBlog implements Annotator {
    private static final String TYPE = "LiveBlogPosting";

    /** Words of the body for each entry; a programme of events has a line for each. */
    private static final int ENTRY = 20;

    /** Lines above the body among which the headline is. */
    private static final int NEAR = 12;

    /** Words of a headline; a button says no more than that something is live. */
    private static final int HEADLINE = 4;

    private final int minEntries;

    /** @param minEntries from how many entries on a page is a live blog */
    public LiveBlog(int minEntries) {
        this.minEntries = minEntries;
    }

    @Override
    public void annotate(Draft draft) {
        if (isDeclared(draft) || hasEntries(draft)) {
            draft.flag(QualityFlag.LIVE_BLOG);
        }
    }

    private static boolean isDeclared(Draft draft) {
        String types = draft.page().declared().get("json-ld:type");
        return types != null && Arrays.asList(types.split("\n")).contains(TYPE);
    }

    private boolean hasEntries(Draft draft) {
        var words = Words.of(draft.language());
        int entries = 0;
        int times = 0;
        int count = 0;
        for (var block : draft.page().blocks()) {
            // a time behind the last paragraph belongs to what follows the article
            times += isTime(draft, block, count > 0) && beginsWithTime(block.text(), words) ? 1 : 0;
            if (draft.isBody(block)) {
                count += block.shape().words();
                entries += times;
                times = 0;
            }
        }
        boolean few = entries < minEntries;
        return count >= ENTRY * entries && (!few || 2 * entries >= minEntries && isLive(draft, words));
    }

    /** The line of an entry: in the body, taken for a time line, or, being the first one, for a headline. */
    private static boolean isTime(Draft draft, Block block, boolean isInside) {
        var lift = draft.lifted(block);
        var removal = draft.removal(block);
        if (lift != null) {
            return lift.field() == Field.HEADLINE || lift.field() == Field.STANDFIRST;
        }
        return removal == null || isInside && removal.reason() == Reason.TIMESTAMP;
    }

    private static boolean beginsWithTime(String line, Words words) {
        return Digits.isDigit(line.charAt(0)) && Clock.read(line, 0, words) != null;
    }

    /** Whether the headline says so, or a line above the body that could be the headline. */
    private static boolean isLive(Draft draft, Words words) {
        String headline = draft.metadata().headline();
        if (headline != null && saysLive(headline, words)) {
            return true;
        }
        var blocks = draft.page().blocks();
        int first = 0;
        while (first < blocks.size() && !draft.isBody(blocks.get(first))) {
            first++;
        }
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            if (blocks.get(i).shape().words() >= HEADLINE
                    && saysLive(blocks.get(i).text(), words)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Storm Isolde live: harbour shut}, {@code Live updates: …}, {@code … – as it happened}. */
    private static boolean saysLive(String headline, Words words) {
        for (int at = 0; at < headline.length(); at++) {
            var hit = words.at(headline, at, WordKind.LIVE);
            if (hit != null && isSetOff(headline, hit.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetOff(String headline, int end) {
        int at = Digits.skipSpaces(headline, end);
        return at == headline.length() || ":：|–—-•".indexOf(headline.charAt(at)) >= 0;
    }
}
