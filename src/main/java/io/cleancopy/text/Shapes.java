package io.cleancopy.text;

import io.cleancopy.model.Shape;

/** Measures text in one scan. */
public final class Shapes {
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
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                boolean upper = Character.isUpperCase(c);
                if (Character.isDigit(c)) {
                    digits++;
                } else {
                    letters++;
                    if (upper) {
                        uppercase++;
                        if (Character.isLowerCase(previous)) {
                            glued++;
                        }
                    }
                }
                if (Characters.isCjk(c)) {
                    cjk++;
                    inWord = false;
                } else if (!inWord) {
                    words++;
                    inWord = true;
                    if (upper) {
                        capitalized++;
                    }
                }
                fold = Folding.mix(fold, Folding.fold(c));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (Characters.isComma(c)) {
                commas++;
            } else if (Characters.endsSentence(c) && endsHere(text, i)) {
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
                endsSentence(text),
                glued,
                letters + digits == 0 ? 0 : fold);
    }

    private static boolean endsHere(String text, int next) {
        if (next >= text.length()) {
            return true;
        }
        int c = text.codePointAt(next);
        return Character.isWhitespace(c) || Characters.closes(c) || Characters.isCjk(c);
    }

    /** Whether the text ends as a sentence does: a sentence mark, then any closing quotes and brackets. */
    public static boolean endsSentence(String text) {
        int i = text.length();
        while (i > 0) {
            int c = text.codePointBefore(i);
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
