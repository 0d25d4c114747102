package io.cleancopy.source;

import java.io.IOException;
import java.io.InputStream;

/** For streams that look at all that is read from them: reads single bytes, and what is passed over, as blocks as well. */
public final class ByBlocks {
    private static final int PASSED = 1 << 14;

    private ByBlocks() {}

    /** As {@link InputStream#read()}. */
    public static int read(InputStream in) throws IOException {
        byte[] one = new byte[1];
        return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** As {@link InputStream#skip}: passes over up to so many bytes. */
    public static long skip(InputStream in, long count) throws IOException {
        byte[] passed = new byte[(int) Math.min(count, PASSED)];
        return Math.max(0, in.read(passed, 0, passed.length));
    }
}
