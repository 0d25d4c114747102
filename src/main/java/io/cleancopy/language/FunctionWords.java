package io.cleancopy.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that every text of a language is made of, and its own letters. Immutable, shared by threads. */
final class FunctionWords {
    /** The hash of no letters yet: a prime, as in 64-bit string hashes. */
    static final long EMPTY = 1125899906842597L;

    /** That of {@link String#hashCode()}. */
    static final int FACTOR = 31;

    private static final String FILE = "function-words.tsv";

    private final List<String> languages;
    private final Masks words;
    private final Masks letters;

    /**
     * For each key the languages that have it, one bit each: a hash table without boxes, at most half full.
     *
     * @param slots two numbers each, so that a look touches one place in memory: the key and its languages
     */
    private record Masks(long[] slots) {
        static Masks of(Map<Long, Long> map) {
            var masks = new Masks(new long[Integer.highestOneBit(Math.max(1, map.size())) * 8]);
            map.forEach((key, languages) -> {
                int slot = masks.slot(key);
                masks.slots[slot] = key;
                masks.slots[slot + 1] = languages;
            });
            return masks;
        }

        long of(long key) {
            return slots[slot(key) + 1];
        }

        /** Where the key is, or would be put. */
        private int slot(long key) {
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 31) & (slots.length - 2);
            while (slots[slot + 1] != 0 && slots[slot] != key) {
                slot = (slot + 2) & (slots.length - 1);
            }
            return slot;
        }
    }

    private FunctionWords(BufferedReader lines) throws IOException {
        var tags = new ArrayList<String>();
        var wordMasks = new TreeMap<Long, Long>();
        var letterMasks = new TreeMap<Long, Long>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t");
            long bit = 1L << tags.size();
            tags.add(columns[0]);
            for (String word : columns[2].split(" ")) {
                wordMasks.merge(hash(word), bit, (a, b) -> a | b);
            }
            if (!columns[1].equals("-")) {
                columns[1].chars().forEach(c -> letterMasks.merge((long) c, bit, (a, b) -> a | b));
            }
        }
        languages = List.copyOf(tags);
        words = Masks.of(wordMasks);
        letters = Masks.of(letterMasks);
    }

    private static final class Holder {
        static final FunctionWords STANDARD = load();
    }

    static FunctionWords standard() {
        return Holder.STANDARD;
    }

    private static FunctionWords load() {
        try (var in = FunctionWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + FILE + " beside " + FunctionWords.class.getName());
            }
            return new FunctionWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    List<String> languages() {
        return languages;
    }

    /** Languages of a word in lower case, given by its hash, one bit each in the order of {@link #languages()}. */
    long ofWord(long hash) {
        return words.of(hash);
    }

    long ofLetter(char letter) {
        return letters.of(letter);
    }

    static long hash(long hash, char c) {
        return FACTOR * hash + c;
    }

    private static long hash(String word) {
        long hash = EMPTY;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }
}
