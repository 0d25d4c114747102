package io.cleancopy.dedup;

import io.cleancopy.text.Characters;
import io.cleancopy.text.Folding;
import java.util.Arrays;

/**
 * Reads a text once, word by word: runs of letters and digits in folded form, each Chinese or Japanese character one. All
 * figures are the same word, so that two reports written to one pattern have the same words, and are told apart by their
 * facts: the figures, each with the word before it and the figure before it in its paragraph, so that the same number elsewhere is another
 * fact; and the names, which are words with a capital letter inside a sentence. Scripts without capitals have no names; in German most nouns are.
 */
final class WordScan {
    private static final long FIGURE = 1;

    private final String text;
    private final long[] sketch;
    private long[] words = new long[256];
    private int size;
    private int at;
    private long wordBefore;
    private long figureBefore;

    /** Whether only blanks and commas stand between the word before and this one. */
    private boolean insideSentence;

    private WordScan(String text, long[] sketch) {
        this.text = text;
        this.sketch = sketch;
    }

    /** Writes the facts into the sketch, and returns the hash of each word. */
    static long[] words(String text, long[] sketch) {
        var scan = new WordScan(text, sketch);
        while (scan.at < text.length()) {
            scan.step();
        }
        return Arrays.copyOf(scan.words, scan.size);
    }

    private void step() {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
            word(c);
            insideSentence = true;
            return;
        }
        if (c == '\n') {
            figureBefore = 0;
        }
        insideSentence &= Character.isSpaceChar(c) || Characters.isComma(c);
        at += Character.charCount(c);
    }

    private void word(int first) {
        boolean digits = false;
        long hash = Folding.EMPTY;
        int c = first;
        do {
            hash = Folding.append(hash, c);
            digits |= Character.isDigit(c);
            at += Character.charCount(c);
            at += isDecimalMark(at) ? 1 : 0;
            c = at < text.length() ? text.codePointAt(at) : ' ';
        } while (Character.isLetterOrDigit(c) && !Characters.isCjk(c) && !Characters.isCjk(first));
        if (digits) {
            TextSketch.FIGURES.add(sketch, MinHash.spread(MinHash.spread(hash ^ wordBefore) + figureBefore));
            figureBefore = hash;
        } else if (insideSentence && Character.isUpperCase(first)) {
            TextSketch.NAMES.add(sketch, MinHash.spread(hash));
        }
        wordBefore = digits ? FIGURE : hash;
        add(wordBefore);
    }

    /** Between two digits: 3.5, 1,250 and 14:30 are one figure each. */
    private boolean isDecimalMark(int mark) {
        return mark + 1 < text.length()
                && (text.charAt(mark) == '.' || text.charAt(mark) == ',' || text.charAt(mark) == ':')
                && Character.isDigit(text.charAt(mark - 1))
                && Character.isDigit(text.charAt(mark + 1));
    }

    private void add(long word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = word;
    }
}
