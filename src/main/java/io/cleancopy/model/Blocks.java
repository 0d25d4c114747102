package io.cleancopy.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The blocks of a page, or of a stretch of it: what rules walk over again and again. Walks, and stretches, are as quick as
 * those of an array; those of the platform's lists are shared by lists of several kinds and ask at each step of which one
 * they are. Immutable, without nulls.
 */
final class Blocks extends AbstractList<Block> implements RandomAccess {
    private final Block[] page;
    private final int from;
    private final int to;

    private Blocks(Block[] page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    /** A copy, unless the list is of this kind already. */
    static Blocks copyOf(List<Block> blocks) {
        if (blocks instanceof Blocks copy) {
            return copy;
        }
        var page = blocks.toArray(new Block[0]);
        Arrays.stream(page).forEach(Objects::requireNonNull);
        return new Blocks(page, 0, page.length);
    }

    @Override
    public Block get(int index) {
        return page[from + Objects.checkIndex(index, size())];
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public List<Block> subList(int first, int end) {
        Objects.checkFromToIndex(first, end, size());
        return new Blocks(page, from + first, from + end);
    }

    @Override
    public Iterator<Block> iterator() {
        return new Walk(page, from, to);
    }

    private static final class Walk implements Iterator<Block> {
        private final Block[] page;
        private final int to;
        private int at;

        Walk(Block[] page, int from, int to) {
            this.page = page;
            this.to = to;
            at = from;
        }

        @Override
        public boolean hasNext() {
            return at < to;
        }

        @Override
        public Block next() {
            if (at >= to) {
                throw new NoSuchElementException();
            }
            return page[at++];
        }
    }
}
