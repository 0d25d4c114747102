package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Block;
import io.cleancopy.text.Characters;
import io.cleancopy.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which blocks of a page are in its gold body. A long block is when most of its 4-grams are; a short one, whose
 * words may occur by chance, only where the gold text goes on with it right after or right before a block that is.
 */
final class GoldLabels {
    private static final int LONG = 8;

    /** 0.6: gold bodies are edited by hand and differ from the page in a few words per paragraph. */
    private static final double SHARE = 0.6;

    /** Words of the gold that may lie between two neighbouring blocks: list numbers, dropped words. */
    private static final int SLACK = 4;

    private static final int HEADLINE = 30;

    private final long[] gold;
    private final Map<Long, Integer> first = new HashMap<>();
    private final long[][] words;
    private final int[] from;
    private final int[] to;

    private GoldLabels(List<Block> blocks, String body) {
        gold = words(body);
        for (int i = gold.length - 4; i >= 0; i--) {
            first.put(gram(gold, i), i);
        }
        words = new long[blocks.size()][];
        from = new int[blocks.size()];
        to = new int[blocks.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = words(blocks.get(i).text());
            from[i] = -1;
        }
    }

    /** For each block whether it is body. */
    static boolean[] of(List<Block> blocks, String body) {
        var labels = new GoldLabels(blocks, body);
        labels.matchLong();
        labels.matchForward();
        labels.matchBackward();
        boolean[] result = new boolean[labels.from.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = labels.from[i] >= 0 && !labels.isHeadline(blocks.get(i), i);
        }
        return result;
    }

    /** Some gold bodies begin with the headline, which is a field of its own. */
    private boolean isHeadline(Block block, int i) {
        return from[i] == 0
                && to[i] < gold.length
                && words[i].length <= HEADLINE
                && !block.shape().endsSentence()
                && block.shape().sentences() == 0;
    }

    /** Words by which a block weighs in training. */
    static int weight(Block block) {
        return weight(block.text());
    }

    static int weight(String text) {
        return words(text).length;
    }

    private void matchLong() {
        for (int i = 0; i < words.length; i++) {
            if (words[i].length < LONG) {
                continue;
            }
            int grams = words[i].length - 3;
            int hits = 0;
            int low = Integer.MAX_VALUE;
            int high = -1;
            for (int k = 0; k < grams; k++) {
                Integer at = first.get(gram(words[i], k));
                if (at != null) {
                    hits++;
                    low = Math.min(low, at);
                    high = Math.max(high, at + 4);
                }
            }
            if (hits >= SHARE * grams) {
                from[i] = low;
                to[i] = high;
            }
        }
    }

    private void matchForward() {
        int at = -1;
        for (int i = 0; i < words.length; i++) {
            if (from[i] >= 0) {
                at = to[i];
            } else if (at >= 0 && isShort(i)) {
                for (int start = at; start < Math.min(at + SLACK, gold.length); start++) {
                    if (matches(i, start)) {
                        from[i] = start;
                        to[i] = start + words[i].length;
                        at = to[i];
                        break;
                    }
                }
            }
        }
    }

    private void matchBackward() {
        int at = -1;
        for (int i = words.length - 1; i >= 0; i--) {
            if (from[i] >= 0) {
                at = from[i];
            } else if (at >= 0 && isShort(i)) {
                for (int end = at; end > Math.max(at - SLACK, 0); end--) {
                    int start = end - words[i].length;
                    if (matches(i, start)) {
                        from[i] = start;
                        to[i] = end;
                        at = start;
                        break;
                    }
                }
            }
        }
    }

    private boolean isShort(int i) {
        return words[i].length > 0 && words[i].length < LONG;
    }

    private boolean matches(int i, int start) {
        if (start < 0 || start + words[i].length > gold.length) {
            return false;
        }
        for (int k = 0; k < words[i].length; k++) {
            if (gold[start + k] != words[i][k]) {
                return false;
            }
        }
        return true;
    }

    private static long gram(long[] words, int at) {
        long hash = 17;
        for (int k = at; k < at + 4; k++) {
            hash = (hash ^ words[k]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    private static long[] words(String text) {
        var found = new ArrayList<Long>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            boolean cjk = Characters.isCjk(c);
            if (start >= 0 && (cjk || !Character.isLetterOrDigit(c))) {
                found.add(Folding.hash(text.substring(start, at)));
                start = -1;
            }
            if (cjk) {
                found.add((long) c);
            } else if (start < 0 && Character.isLetterOrDigit(c)) {
                start = at;
            }
            at += Character.charCount(c);
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }
}
