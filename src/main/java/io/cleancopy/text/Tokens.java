package io.cleancopy.text;

/**
 * A line as phrases see it: words folded (case, accents), punctuation dropped (an apostrophe parts words: {@code l'article}
 * is l, article), digits of any length as one number, each Chinese or Japanese character on its own; addresses and handles count by their kind.
 * Read as far as it is asked about. Not for sharing between threads.
 */
public final class Tokens {
    static final long NUMBER = 1;
    static final long HANDLE = 2;
    static final long MAIL = 3;
    static final long URL = 4;

    private final String text;
    private final Tokenizer tokenizer;

    private Tokens(String text, int limit, boolean unglue) {
        this.text = text;
        tokenizer = new Tokenizer(text, limit, unglue);
    }

    /** All tokens of a text. */
    public static Tokens of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first tokens of a text; reading stops there at the latest, see {@link #isCut}. */
    public static Tokens of(String text, int limit) {
        return new Tokens(text, limit, false);
    }

    /** Like {@link #of}, but words that grew together are taken apart: {@code SharePrint} is share, print. */
    public static Tokens unglued(String text, int limit) {
        return new Tokens(text, limit, true);
    }

    /** How many tokens there are; all are read for it. */
    public int size() {
        return tokenizer.size();
    }

    /** Whether there is such a token; no more is read than that takes. To be asked before anything about a token. */
    public boolean has(int token) {
        return tokenizer.has(token);
    }

    /** Whether the text goes on after the last token; of long texts all are read for it. */
    public boolean isCut() {
        return tokenizer.isCut();
    }

    public String text() {
        return text;
    }

    /** Where the token begins in the text. */
    public int start(int token) {
        return tokenizer.start(token);
    }

    /** Where the token ends in the text. */
    public int end(int token) {
        return tokenizer.end(token);
    }

    /** Whether the token is a number. */
    public boolean isNumber(int token) {
        return tokenizer.id(token) == NUMBER;
    }

    /** Two tokens are the same when their ids are. */
    long id(int token) {
        return tokenizer.id(token);
    }

    /** The ids of all tokens. */
    long[] ids() {
        long[] ids = new long[size()];
        for (int token = 0; token < ids.length; token++) {
            ids[token] = id(token);
        }
        return ids;
    }

    boolean isCjk(int token) {
        int start = start(token);
        return text.charAt(start) >= 0x80 && Characters.isCjk(text.codePointAt(start));
    }

    /** Whether a colon, bar or dash stands between a token and the one before it; the token may be the one after the last. */
    boolean isSetOff(int token) {
        int to = has(token) ? start(token) : text.length();
        for (int at = end(token - 1); at < to; at++) {
            char c = text.charAt(at);
            boolean dash = c == '-' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
            if (dash || c == ':' || c == '：' || c == '|' || c == '–' || c == '—' || c == '»' || c == '►') {
                return true;
            }
        }
        return false;
    }
}
