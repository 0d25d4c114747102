package io.cleancopy.text;

import java.util.Arrays;

/**
 * A line as phrases see it: words folded (case, accents), punctuation dropped (an apostrophe parts words: {@code l'article}
 * is l, article), digits of any length as one number, each Chinese or Japanese character on its own; addresses and handles count by their kind. Immutable.
 */
public final class Tokens {
    static final long NUMBER = 1;
    static final long HANDLE = 2;
    static final long MAIL = 3;
    static final long URL = 4;

    private final String text;
    private final long[] ids;
    private final int[] starts;
    private final int[] ends;
    private final int size;
    private final boolean cut;

    Tokens(String text, long[] ids, int[] starts, int[] ends, int size, boolean cut) {
        this.text = text;
        this.ids = ids;
        this.starts = starts;
        this.ends = ends;
        this.size = size;
        this.cut = cut;
    }

    /** All tokens of a text. */
    public static Tokens of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first tokens of a text; reading stops there, see {@link #isCut}. */
    public static Tokens of(String text, int limit) {
        return new Tokenizer(text, limit, false).read();
    }

    /** Like {@link #of}, but words that grew together are taken apart: {@code SharePrint} is share, print. */
    public static Tokens unglued(String text, int limit) {
        return new Tokenizer(text, limit, true).read();
    }

    public int size() {
        return size;
    }

    /** Whether the text goes on after the last token. */
    public boolean isCut() {
        return cut;
    }

    public String text() {
        return text;
    }

    /** Where the token begins in the text. */
    public int start(int token) {
        return starts[token];
    }

    /** Where the token ends in the text. */
    public int end(int token) {
        return ends[token];
    }

    /** Whether the token is a number. */
    public boolean isNumber(int token) {
        return ids[token] == NUMBER;
    }

    /** Two tokens are the same when their ids are. */
    long id(int token) {
        return ids[token];
    }

    /** The ids of all tokens. */
    long[] ids() {
        return Arrays.copyOf(ids, size);
    }

    boolean isCjk(int token) {
        int start = starts[token];
        return text.charAt(start) >= 0x80 && Characters.isCjk(text.codePointAt(start));
    }

    /** Whether a colon, bar or dash stands between a token and the one before it; the token may be the one after the last. */
    boolean isSetOff(int token) {
        int to = token < size ? starts[token] : text.length();
        for (int at = ends[token - 1]; at < to; at++) {
            char c = text.charAt(at);
            boolean dash = c == '-' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
            if (dash || c == ':' || c == '：' || c == '|' || c == '–' || c == '—' || c == '»' || c == '►') {
                return true;
            }
        }
        return false;
    }
}
