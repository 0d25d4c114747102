package io.cleancopy.text;

import java.util.Arrays;

/** One pass over a text that makes its {@link Tokens}, as far as they are asked for. */
final class Tokenizer {
    private static final int INITIAL = 8;

    private final String text;
    private final int length;
    private final int limit;
    private final boolean unglue;
    private long[] ids = new long[INITIAL];
    private int[] starts = new int[INITIAL];
    private int[] ends = new int[INITIAL];
    private int size;
    /** Tokens that stay as they are: an at sign makes those right before it one. */
    private int settled;

    private int at;
    private int chunk;

    Tokenizer(String text, int limit, boolean unglue) {
        this.text = text;
        this.length = text.length();
        this.limit = limit;
        this.unglue = unglue;
    }

    /** Whether there is such a token; reads on to it. */
    boolean has(int token) {
        return token < settled || readTo(token);
    }

    /** How many tokens there are; reads all. */
    int size() {
        readTo(limit);
        return settled;
    }

    /** Whether there are more tokens than the limit; reads all, unless it is plain to see that there are not. */
    boolean isCut() {
        if (length <= limit) {
            return false;
        }
        readTo(limit);
        return size > limit;
    }

    /** The id of a token that {@link #has} found. */
    long id(int token) {
        return ids[token];
    }

    /** Where a token that {@link #has} found begins. */
    int start(int token) {
        return starts[token];
    }

    /** Where a token that {@link #has} found ends; reads on to the next, since numbers side by side are one. */
    int end(int token) {
        readTo(token + 1);
        return ends[token];
    }

    private boolean readTo(int token) {
        while (settled <= token && at < length && size <= limit) {
            step();
        }
        if (settled <= token) {
            settled = Math.min(size, limit);
        }
        return token < settled;
    }

    private void step() {
        int c = text.charAt(at);
        if (c == ' ') {
            beginChunk(at + 1);
            return;
        }
        if (Accents.letter(c) != 0) {
            word(c);
            return;
        }
        c = c < 0x80 ? c : text.codePointAt(at);
        if (Character.isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            letters(c);
        } else if (c == '@' && isWordAt(at + 1)) {
            address();
        } else if (c == '©') {
            add(Folding.mix(Folding.SEED, c), at, at + 1);
            at++;
        } else if (Character.isWhitespace(c) || c == '<' || c == '(' || c == ':' || c == '：' || c == 0xA0) {
            beginChunk(at + Character.charCount(c));
        } else {
            at += Character.charCount(c);
        }
    }

    private void beginChunk(int from) {
        at = from;
        chunk = from;
        settled = size;
    }

    private void letters(int c) {
        if (Characters.isCjk(c)) {
            int end = at + Character.charCount(c);
            add(Folding.mix(Folding.SEED, Folding.fold(c)), at, end);
            at = end;
        } else {
            word(c);
        }
    }

    private void word(int first) {
        if (at == chunk && mayBeginUrl(first) && isUrl()) {
            int start = at;
            skipChunk();
            add(Tokens.URL, start, at);
        } else if (unglue) {
            partOfWord();
        } else {
            wholeWord();
        }
    }

    /** Whether an address may begin here, by its first two characters; false is sure. */
    private boolean mayBeginUrl(int first) {
        int next = first >= 0x80 || at + 1 == length ? 0 : text.charAt(at + 1) | ' ';
        return (first | ' ') == 'h' && next == 't' || (first | ' ') == 'w' && next == 'w';
    }

    private boolean isUrl() {
        return text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "www.", 0, 4);
    }

    private void skipChunk() {
        while (at < length && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Numbers side by side are one: dates, times, ranges, "1 / 24". */
    private void number() {
        int start = at;
        while (at < length && Character.isDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (size > 0 && ids[size - 1] == Tokens.NUMBER) {
            ends[size - 1] = at;
        } else {
            add(Tokens.NUMBER, start, at);
        }
    }

    private void wholeWord() {
        int start = at;
        int end = at;
        long hash = Folding.SEED;
        while (end < length) {
            int c = text.charAt(end);
            int letter = Accents.letter(c);
            if (letter != 0) {
                hash = Folding.mix(hash, letter);
                end++;
                continue;
            }
            if (c < 0x80) {
                break;
            }
            c = text.codePointAt(end);
            if (Character.isLetter(c) && !Characters.isCjk(c)) {
                hash = Accents.mix(hash, Folding.fold(c));
            } else if (!isMark(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        at = end;
        add(hash, start, end);
    }

    /** A word up to where another one has grown together with it. */
    private void partOfWord() {
        int start = at;
        long hash = Folding.SEED;
        boolean lower = false;
        int capitals = 0;
        while (at < length) {
            int c = text.codePointAt(at);
            if (Character.isLetter(c) && !Characters.isCjk(c)) {
                boolean upper = Character.isUpperCase(c);
                if (upper && at > start && (lower || capitals > 1 && isLowerAt(at + 1))) {
                    break;
                }
                lower = !upper;
                capitals = upper ? capitals + 1 : 0;
                hash = Accents.mix(hash, Folding.fold(c));
            } else if (!isMark(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        add(hash, start, at);
    }

    /** An at sign: an e-mail address when something stands right before it, else a handle. */
    private void address() {
        boolean mail = size > 0 && ends[size - 1] == at && starts[size - 1] >= chunk;
        int start = at;
        while (mail && size > 0 && starts[size - 1] >= chunk) {
            start = starts[--size];
        }
        at++;
        while (isWordAt(at) || at < length && (text.charAt(at) == '.' || text.charAt(at) == '-') && isWordAt(at + 1)) {
            at++;
        }
        add(mail ? Tokens.MAIL : Tokens.HANDLE, start, at);
    }

    private boolean isWordAt(int i) {
        return i < length && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
    }

    private boolean isLowerAt(int i) {
        return i < length && Character.isLowerCase(text.charAt(i));
    }

    /** Accents written on their own, soft hyphens and zero-width marks do not end a word. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private void add(long id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size++] = end;
    }
}
