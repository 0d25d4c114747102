package io.cleancopy.batch;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** Tells pages that there is not enough memory for before they are parsed. */
final class Memory {
    /** Decoded, parsed, cut into blocks and words. */
    private static final int PER_BYTE = 8;
    /** An element, with a text behind it. */
    private static final int PER_TAG = 160;
    /** Its name and its value. */
    private static final int PER_ATTRIBUTE = 140;

    private final long most;

    private Memory(long most) {
        this.most = most;
    }

    /** Half of what this process may have; the rest is for what is known of other pages. */
    static Memory ofProcess() {
        return new Memory(Runtime.getRuntime().maxMemory() / 2);
    }

    @Nullable
    Problem problem(RawPage page) {
        long needed = (long) PER_BYTE * page.content().length + (page.type() == MediaType.HTML ? markup(page) : 0);
        return needed <= most
                ? null
                : new Problem(
                        RejectReason.TOO_LARGE,
                        "cleaning it may take " + (needed >> 20) + " MB of memory; a larger -Xmx allows it");
    }

    private static long markup(RawPage page) {
        long markup = 0;
        for (byte b : page.content()) {
            markup += b == '<' ? PER_TAG : b == '=' ? PER_ATTRIBUTE : 0;
        }
        return markup;
    }
}
