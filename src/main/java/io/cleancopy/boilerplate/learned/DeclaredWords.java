package io.cleancopy.boilerplate.learned;

import java.util.Map;

/** The words of a text that a page declares, looked for in its blocks. Not for sharing between threads. */
final class DeclaredWords {
    /** Words of a block that are looked at for how much of the declared text it has. */
    private static final int MOST = 60;

    private final PageTokens page;
    private final int size;
    /** By the page's words: whether the declared text has the word. */
    private final boolean[] declared;
    /** By the page's words: the block where it was last found, and 1. */
    private final int[] found;

    private DeclaredWords(PageTokens page, PageTokens text) {
        this.page = page;
        size = text.vocabulary();
        declared = new boolean[page.vocabulary()];
        found = new int[page.vocabulary()];
        for (int word = 0; word < size; word++) {
            int number = page.number(text.hash(word));
            if (number >= 0) {
                declared[number] = true;
            }
        }
    }

    /** The words of the first of these values that the page declares. */
    static DeclaredWords of(PageTokens page, Map<String, String> declared, String... keys) {
        for (String key : keys) {
            String text = declared.get(key);
            if (text != null) {
                return new DeclaredWords(page, new PageTokens(text));
            }
        }
        return new DeclaredWords(page, new PageTokens(""));
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Share of the block's words that are among those declared. */
    int share(int block) {
        int from = page.from(block);
        int to = page.from(block + 1);
        int count = 0;
        for (int at = from; at < to; at++) {
            count += declared[page.word(at)] ? 1 : 0;
        }
        return Row.share(count, to - from);
    }

    /** Share of the declared words that the block has. */
    int covered(int block) {
        int to = Math.min(page.from(block + 1), page.from(block) + MOST);
        int count = 0;
        for (int at = page.from(block); at < to; at++) {
            int word = page.word(at);
            if (declared[word] && found[word] != block + 1) {
                found[word] = block + 1;
                count++;
            }
        }
        return Row.share(count, size);
    }
}
