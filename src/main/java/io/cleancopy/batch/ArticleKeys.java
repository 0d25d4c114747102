package io.cleancopy.batch;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** The articles of a run, each with its version. */
final class ArticleKeys {
    private final Set<String> keys = new HashSet<>();

    /** False when it is there already. */
    boolean add(String articleId, int version) {
        return keys.add(key(articleId, version));
    }

    boolean has(String articleId, int version) {
        return keys.contains(key(articleId, version));
    }

    /** Of all of them, in whatever order: the sum of their {@link #digest(String, int)}. */
    long digest() {
        long sum = 0;
        for (String key : keys) {
            sum += digest(key);
        }
        return sum;
    }

    static long digest(String articleId, int version) {
        return digest(key(articleId, version));
    }

    /** 64 bits of which each depends on all of the key: FNV-1a, and the finish of MurmurHash3. */
    private static long digest(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    void each(BiConsumer<String, Integer> take) {
        for (String key : keys) {
            int space = key.lastIndexOf(' ');
            take.accept(key.substring(0, space), Integer.valueOf(key.substring(space + 1)));
        }
    }

    private static String key(String articleId, int version) {
        return articleId + ' ' + version;
    }
}
