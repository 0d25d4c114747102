package io.cleancopy.text;

import java.util.Arrays;

/** A set of tokens, told by one bit for each 4096th of all, for looks that seldom find what they look for. Not changed once built. */
final class TokenSigns {
    /** Holds all tokens. */
    static final TokenSigns ALL = new TokenSigns();

    static {
        Arrays.fill(ALL.bits, -1L);
    }

    private final long[] bits = new long[64];

    void add(long token) {
        int sign = sign(token);
        bits[sign >>> 6] |= 1L << sign;
    }

    /** Whether the token may be one of the set; false is sure. */
    boolean mayHold(long token) {
        int sign = sign(token);
        return (bits[sign >>> 6] >>> sign & 1) != 0;
    }

    private static int sign(long token) {
        return (int) (token * 0x9E3779B97F4A7C15L >>> 52);
    }
}
