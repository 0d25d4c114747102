package io.cleancopy.batch;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import org.jspecify.annotations.Nullable;

/** Tells pages that there is not enough memory for before they are parsed. */
final class Memory {
    /** Decoded, parsed, normalised, cut into blocks and words: a word of 20 MB takes 350. */
    private static final int PER_BYTE = 16;
    /** A block of a text. The most that a byte can be. */
    private static final int PER_LINE = 200;
    /** An element, beside its bytes. */
    private static final int PER_TAG = 24;
    /** Its name and its value. */
    private static final int PER_ATTRIBUTE = 40;

    private final long most;

    Memory(long most) {
        this.most = most;
    }

    /** Half of what this process may have; the rest is for what is known of other pages. */
    static Memory ofProcess() {
        return new Memory(Runtime.getRuntime().maxMemory() / 2);
    }

    @Nullable
    Problem problem(RawPage page) {
        // whatever stands in it: hardly any page is read for this
        if ((PER_BYTE + PER_LINE) * (long) page.content().length <= most) {
            return null;
        }
        long needed =
                (long) PER_BYTE * page.content().length + (page.type() == MediaType.HTML ? markup(page) : lines(page));
        return needed <= most
                ? null
                : new Problem(
                        RejectReason.TOO_LARGE,
                        "cleaning it may take " + (needed >> 20) + " MB of memory; a larger -Xmx allows it");
    }

    private static long lines(RawPage page) {
        long lines = 0;
        for (byte b : page.content()) {
            lines += b == '\n' || b == '\r' ? PER_LINE : 0;
        }
        return lines;
    }

    private static long markup(RawPage page) {
        long markup = 0;
        for (byte b : page.content()) {
            markup += b == '<' ? PER_TAG : b == '=' ? PER_ATTRIBUTE : 0;
        }
        return markup;
    }
}
