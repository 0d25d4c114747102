package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Block;
import io.cleancopy.text.Characters;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a page: which are common in its prose, whatever its language (those are its function words), and which
 * words of its longest stretch of prose a block shares.
 */
final class PageWords {
    private static final int COMMON = 40;

    private final long[][] words;
    private final boolean[][] longWord;
    private final Map<Long, Integer> prose = new HashMap<>();
    private final Map<Long, Integer> region = new HashMap<>();
    private final boolean[] inRegion;

    PageWords(List<Block> blocks, int[] proseWords, int from, int to) {
        int size = blocks.size();
        words = new long[size][];
        longWord = new boolean[size][];
        inRegion = new boolean[size];
        for (int i = 0; i < size; i++) {
            split(i, blocks.get(i).text());
            inRegion[i] = i >= from && i < to && proseWords[i] > 0;
            if (proseWords[i] > 0) {
                for (long word : words[i]) {
                    prose.merge(word, 1, Integer::sum);
                }
            }
            if (inRegion[i]) {
                for (int k = 0; k < words[i].length; k++) {
                    if (longWord[i][k]) {
                        region.merge(words[i][k], 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Share of each block's words that are among the page's most common ones, 0 to 50. */
    int[] common() {
        var most = new HashMap<Long, Integer>();
        prose.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON)
                .forEach(entry -> most.put(entry.getKey(), 1));
        int[] share = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int count = 0;
            for (long word : words[i]) {
                count += most.getOrDefault(word, 0);
            }
            share[i] = words[i].length == 0 ? 0 : 50 * count / words[i].length;
        }
        return share;
    }

    /** Share of each block's long words that the main region has elsewhere, 1 to 51; 0 for a block without any. */
    int[] shared() {
        int[] share = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int all = 0;
            int count = 0;
            for (int k = 0; k < words[i].length; k++) {
                if (longWord[i][k]) {
                    all++;
                    count += region.getOrDefault(words[i][k], 0) > (inRegion[i] ? 1 : 0) ? 1 : 0;
                }
            }
            share[i] = all == 0 ? 0 : 1 + 50 * count / all;
        }
        return share;
    }

    private void split(int i, String text) {
        var found = new ArrayList<Long>();
        var isLong = new ArrayList<Boolean>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean cjk = Characters.isCjk(c);
            if (start >= 0 && (cjk || !Character.isLetterOrDigit(c))) {
                found.add(Folding.hash(text.substring(start, at)));
                isLong.add(at - start >= 5);
                start = -1;
            }
            if (cjk) {
                found.add((long) c);
                isLong.add(true);
            } else if (start < 0 && Character.isLetterOrDigit(c)) {
                start = at;
            }
            at += Character.charCount(c);
        }
        words[i] = found.stream().mapToLong(Long::longValue).toArray();
        longWord[i] = new boolean[words[i].length];
        for (int k = 0; k < words[i].length; k++) {
            longWord[i][k] = isLong.get(k);
        }
    }
}
