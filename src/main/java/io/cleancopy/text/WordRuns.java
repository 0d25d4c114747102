package io.cleancopy.text;

import java.util.Arrays;

/**
 * Runs of neighbouring words as hashes (shingles, Broder 1997): texts that share many of them are copies of each other,
 * also where some words were changed. A word is a run of letters and digits in folded form; each Chinese or Japanese
 * character is one. Spelled numbers count: two reports that differ only in their figures are two.
 */
public final class WordRuns {
    private WordRuns() {}

    /** All runs of so many words, in order, each as often as it stands there; none for a text with fewer words. */
    public static long[] of(String text, int words) {
        long[] single = words(text);
        if (single.length < words) {
            return new long[0];
        }
        var runs = new long[single.length - words + 1];
        for (int i = 0; i < runs.length; i++) {
            long hash = Folding.SEED;
            for (int w = i; w < i + words; w++) {
                hash = spread(hash ^ single[w]);
            }
            runs[i] = hash;
        }
        return runs;
    }

    private static long[] words(String text) {
        var words = new long[16];
        int size = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            long hash = Folding.append(Folding.SEED, c);
            if (!Characters.isCjk(c)) {
                while (at < text.length()) {
                    c = text.codePointAt(at);
                    if (!Character.isLetterOrDigit(c) || Characters.isCjk(c)) {
                        break;
                    }
                    hash = Folding.append(hash, c);
                    at += Character.charCount(c);
                }
            }
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = hash;
        }
        return Arrays.copyOf(words, size);
    }

    /** The last step of a 64-bit finaliser (Stafford's mix 13): all bits depend on all. */
    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
