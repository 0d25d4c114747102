package io.cleancopy.metadata;

import java.util.Collection;

/** Words in the form in which letters are compared, to be asked for parts of lines, which are not copied. Immutable. */
final class FoldedWords {
    private final String[] words;
    /** Beside each word its hash: most look-ups end there. */
    private final int[] hashes;

    FoldedWords(Collection<String> given) {
        int slots = Integer.highestOneBit(Math.max(8, given.size())) * 4;
        words = new String[slots];
        hashes = new int[slots];
        for (String word : given) {
            String folded = Edges.fold(word);
            int hash = hash(folded, 0, folded.length());
            int slot = slot(hash, folded, 0, folded.length());
            words[slot] = folded;
            hashes[slot] = hash;
        }
    }

    boolean has(String text) {
        return has(text, 0, text.length());
    }

    /** Whether the part of the text is one of the words. */
    boolean has(String text, int from, int to) {
        int hash = hash(text, from, to);
        return hashes[slot(hash, text, from, to)] != 0;
    }

    /** Where the word is, or would be put. */
    private int slot(int hash, String text, int from, int to) {
        int slot = (hash * 0x9E3779B9 >>> 8) & (hashes.length - 1);
        while (hashes[slot] != 0 && !(hashes[slot] == hash && isSame(words[slot], text, from, to))) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private static boolean isSame(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Edges.fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    /** Never 0, which stands for no word. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Edges.fold(text.charAt(i));
        }
        return hash == 0 ? 1 : hash;
    }
}
