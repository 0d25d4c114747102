package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.text.LongSet;
import io.cleancopy.text.LongWords;
import java.util.Arrays;

/**
 * The longer words of an article's paragraphs, to tell lines that are about something else. Collected as far as
 * the questions take: the body must not change between two. Scripts without spaces have no words here: nothing is foreign
 * in them.
 */
final class ArticleWords {
    private static final int FEWEST = 7;

    /** Of 352 lines between gold paragraphs that read like titles, 17 of 24 below both shares are headlines of others. */
    private static final double NEAR = 0.15;

    private static final double ANYWHERE = 0.4;

    private final Draft draft;

    /** Those of the paragraphs among the first blocks: as few as the questions took. */
    private final LongSet words = new LongSet();

    private int read;

    ArticleWords(Draft draft) {
        this.draft = draft;
    }

    /** Whether the line is long, shares hardly a word with the paragraphs beside it and few with any. */
    boolean isForeign(Block title) {
        if (title.shape().words() < FEWEST) {
            return false;
        }
        long[] own = distinct(LongWords.spacedIn(title.text()));
        return own.length >= 3 && count(own, nearest(title)) <= NEAR * own.length && sharesFew(own) && words.size() > 0;
    }

    /** Reads on until the words are found, or to the end. */
    private boolean sharesFew(long[] own) {
        var blocks = draft.page().blocks();
        while (count(own, words) <= ANYWHERE * own.length) {
            while (read < blocks.size() && !isParagraph(blocks.get(read))) {
                read++;
            }
            if (read == blocks.size()) {
                return true;
            }
            add(blocks.get(read++), words);
        }
        return false;
    }

    private static long[] distinct(long[] words) {
        var distinct = new LongSet();
        return Arrays.stream(words).filter(distinct::add).toArray();
    }

    private static int count(long[] own, LongSet words) {
        int count = 0;
        for (long word : own) {
            count += words.contains(word) ? 1 : 0;
        }
        return count;
    }

    private LongSet nearest(Block title) {
        var near = new LongSet();
        addNearest(title, -1, near);
        addNearest(title, 1, near);
        return near;
    }

    private void addNearest(Block title, int step, LongSet near) {
        var blocks = draft.page().blocks();
        for (int i = title.index() + step; i >= 0 && i < blocks.size(); i += step) {
            if (isParagraph(blocks.get(i))) {
                add(blocks.get(i), near);
                return;
            }
        }
    }

    private static void add(Block block, LongSet words) {
        for (long word : LongWords.spacedIn(block.text())) {
            words.add(word);
        }
    }

    private boolean isParagraph(Block block) {
        return draft.isBody(block)
                && draft.leansToBody(block)
                && block.shape().words() >= 12
                && block.shape().endsSentence();
    }
}
