package io.cleancopy.draft;

/** Where a block stands with regard to the article. */
public enum Zone {
    BEFORE,
    INSIDE,
    AFTER;

    /**
     * Where a block stands.
     *
     * @param from the first block of the article
     * @param to one past its last; the same as {@code from} where there is no article
     */
    public static Zone of(int block, int from, int to) {
        return block < from ? BEFORE : block < to ? INSIDE : AFTER;
    }
}
