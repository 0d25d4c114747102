package io.cleancopy.text;

import io.cleancopy.model.Shape;

/** Measures text in one scan. */
public final class Shapes {
    /** From bracket to bracket. */
    private static final int MAX_NOTE = 7;

    /** What a character is to a shape; letters and digits first. */
    private static final byte LETTER = 0;

    private static final byte UPPER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 3;
    private static final byte COMMA = 4;
    private static final byte STOP = 5;
    private static final byte OTHER = 6;

    private static final int ASCII = 0x80;

    private static final int NONE = -1;

    /** What characters of one unit are. */
    private static final byte[] KINDS = new byte[0x10000];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private Shapes() {}

    /**
     * The shape of a text.
     *
     * @param linkLetters letters inside links, known to who made the text
     */
    public static Shape of(String text, int linkLetters) {
        int words = 0;
        int cjk = 0;
        int letters = 0;
        int uppercase = 0;
        int capitalized = 0;
        int digits = 0;
        int commas = 0;
        int sentences = 0;
        int glued = 0;
        long fold = Folding.SEED;
        boolean inWord = false;
        int previous = ' ';
        char[] chars = text.toCharArray();
        int length = chars.length;
        for (int i = 0; i < length; ) {
            int c = chars[i];
            if (isSmall(c)) {
                if (!inWord) {
                    words++;
                    inWord = true;
                }
                int begin = i;
                do {
                    fold = Folding.mix(fold, c);
                    previous = c;
                    i++;
                    c = i < length ? chars[i] : ' ';
                } while (isSmall(c));
                letters += i - begin;
                continue;
            }
            byte kind = KINDS[c];
            i++;
            if (Character.isSurrogate((char) c)) {
                c = Character.codePointAt(chars, i - 1);
                kind = kind(c);
                i += Character.charCount(c) - 1;
            }
            if (kind <= DIGIT) {
                if (kind == DIGIT) {
                    digits++;
                } else {
                    letters++;
                    if (kind == UPPER) {
                        uppercase++;
                        if (Character.isLowerCase(previous)) {
                            glued++;
                        }
                    }
                }
                boolean ascii = c < ASCII;
                if (!ascii && Characters.isCjk(c)) {
                    cjk++;
                    inWord = false;
                } else if (!inWord) {
                    words++;
                    inWord = true;
                    if (kind == UPPER) {
                        capitalized++;
                    }
                }
                fold = Folding.mix(fold, ascii ? Folding.ofAscii(c) : Folding.fold(c));
            } else if (kind == SPACE) {
                inWord = false;
            } else if (kind == COMMA) {
                commas++;
            } else if (kind == STOP && endsHere(chars, i)) {
                sentences++;
            }
            previous = c;
        }
        return new Shape(
                length,
                words + (cjk + 1) / 2,
                letters,
                uppercase,
                capitalized,
                digits,
                commas,
                sentences,
                linkLetters,
                endsSentence(chars),
                glued,
                letters + digits == 0 ? 0 : fold);
    }

    /** The small letters of ASCII, which most text is made of. */
    private static boolean isSmall(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static byte kind(int c) {
        if (Character.isLetterOrDigit(c)) {
            return Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? UPPER : LETTER;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return Characters.isComma(c) ? COMMA : Characters.endsSentence(c) ? STOP : OTHER;
    }

    private static boolean endsHere(char[] text, int next) {
        if (next >= text.length) {
            return true;
        }
        int c = Character.codePointAt(text, next);
        return Character.isWhitespace(c) || Characters.closes(c) || Characters.isCjk(c) || noteEnd(text, next) != NONE;
    }

    /** Where the text ends but for the numbers of notes. */
    private static int behindNotes(char[] text) {
        int end = text.length;
        while (end > 2 && text[end - 1] == ']') {
            int open = end - 1;
            while (open >= 0 && text[open] != '[') {
                open--;
            }
            if (open < 0 || noteEnd(text, open) != end - 1) {
                return end;
            }
            end = open;
        }
        return end;
    }

    /**
     * Where a note's bracket closes that opens there: a number, or a letter or two and perhaps a number, as in {@code [12]}
     * and {@code [n 1]}; {@link #NONE} if none does.
     */
    private static int noteEnd(char[] text, int open) {
        if (text[open] != '[') {
            return NONE;
        }
        int end = Math.min(text.length, open + MAX_NOTE + 1);
        int close = open + 1;
        while (close < end && (KINDS[text[close]] <= DIGIT || text[close] == ' ')) {
            close++;
        }
        boolean note = close > open + 1
                && close < end
                && text[close] == ']'
                && (close <= open + 3 || KINDS[text[close - 1]] == DIGIT);
        return note ? close : NONE;
    }

    /** Whether the text ends as a sentence does: a sentence mark, then any closing quotes, brackets and notes: {@code [12]}. */
    public static boolean endsSentence(String text) {
        return endsSentence(text.toCharArray());
    }

    private static boolean endsSentence(char[] text) {
        int i = behindNotes(text);
        while (i > 0) {
            int c = Character.codePointBefore(text, i);
            if (Characters.endsSentence(c)) {
                return true;
            }
            if (!Characters.closes(c) && !Character.isWhitespace(c)) {
                return false;
            }
            i -= Character.charCount(c);
        }
        return false;
    }
}
