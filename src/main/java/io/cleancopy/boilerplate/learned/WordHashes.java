package io.cleancopy.boilerplate.learned;

import io.cleancopy.text.Characters;
import io.cleancopy.text.Folding;

/**
 * The words of a text as hashes, the same for the same word everywhere: runs of letters and digits, folded; Chinese and
 * Japanese characters each on their own. Filled anew by each text; not for sharing between threads.
 */
final class WordHashes {
    /** Letters from which a word is long: function words of most languages are shorter. */
    private static final int LONG = 5;

    /** Of a polynomial, which takes few steps from letter to letter; odd, without pattern. */
    private static final long FACTOR = 0xd1342543de82ef95L;

    private char[] chars = {};
    private long[] hashes = {};
    private int[] lengths = {};
    private int size;

    /** The hash of a text that is one word, 0 if it has neither letters nor digits. */
    static long of(String word) {
        long hash = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int letter = Folding.letter(word.codePointAt(at));
            hash = letter == 0 ? hash : hash * FACTOR + letter;
        }
        return hash;
    }

    /** Words of the text that was read last. */
    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    /** Whether the word is no function word by its length; each Chinese or Japanese character counts as long. */
    boolean isLong(int word) {
        return lengths[word] >= LONG;
    }

    /** Reads a text until it has so many words, or one more. */
    void read(String text, int most) {
        int end = text.length();
        if (chars.length < end) {
            chars = new char[Math.max(end, Math.min(2 * end, 1 << 16))];
        }
        text.getChars(0, end, chars, 0);
        boolean fits = end / 2 < most;
        if (!fits || !readSpaced(end)) {
            readMixed(end, most);
        }
    }

    /**
     * Reads a text whose words stand between other characters, without a branch, since no one can guess where a word ends:
     * it is put down at each of its letters, and stays when none follows. False if there is more in the text.
     */
    private boolean readSpaced(int end) {
        makeRoom(end / 2 + 2);
        char[] chars = this.chars;
        long[] hashes = this.hashes;
        int[] lengths = this.lengths;
        int words = 0;
        long hash = 0;
        int length = 0;
        // all bits or none
        int inWord = 0;
        int seen = 0;
        for (int at = 0; at < end; at++) {
            char c = chars[at];
            seen |= c;
            int letter = Folding.ofUnit(c);
            int goesOn = -letter >> 31;
            hashes[words] = hash;
            lengths[words] = length;
            words -= inWord & ~goesOn;
            inWord = goesOn;
            hash = (hash * FACTOR + letter) & goesOn;
            length = (length + 1) & goesOn;
        }
        size = words;
        end(hash, length);
        return seen < Characters.FIRST_CJK;
    }

    private void readMixed(int textEnd, int most) {
        makeRoom(Math.min(textEnd, most) + 2);
        size = 0;
        long hash = 0;
        int length = 0;
        for (int at = 0; at < textEnd && size < most; ) {
            int c = Character.codePointAt(chars, at, textEnd);
            at += Character.charCount(c);
            boolean alone = Characters.isCjk(c);
            int letter = Folding.letter(c);
            if (!alone && letter != 0) {
                hash = hash * FACTOR + letter;
                length++;
                continue;
            }
            end(hash, length);
            hash = 0;
            length = 0;
            if (alone) {
                end(letter == 0 ? c : letter, LONG);
            }
        }
        end(hash, length);
    }

    private void end(long hash, int length) {
        if (length > 0) {
            hashes[size] = hash;
            lengths[size++] = length;
        }
    }

    private void makeRoom(int words) {
        if (hashes.length < words) {
            hashes = new long[2 * words];
            lengths = new int[2 * words];
        }
    }
}
