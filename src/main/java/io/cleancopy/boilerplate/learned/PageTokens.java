package io.cleancopy.boilerplate.learned;

import io.cleancopy.boilerplate.Twins;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.text.Characters;
import io.cleancopy.text.Folding;
import io.cleancopy.text.Numbering;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a page, each as a number: runs of letters and digits, folded; Chinese and Japanese characters each on
 * their own. Blocks that are longer than an article's paragraphs ever are count by their beginning.
 */
final class PageTokens {
    /** Letters from which a word is long: function words of most languages are shorter. */
    private static final int LONG = 5;

    private static final int MOST_PER_BLOCK = 2_000;

    private static final int MOST_OF_TEXT = 100_000;

    private int[] words = new int[1024];
    private int count;
    private final int[] from;

    private final Numbering numbering = new Numbering(512);
    private boolean[] isLong = new boolean[512];
    private int vocabulary;

    private final List<Block> blocks;

    /** The words of a text that is no block, as if it were one. */
    PageTokens(String text) {
        blocks = List.of();
        from = new int[2];
        split(text, MOST_OF_TEXT);
        from[1] = count;
    }

    PageTokens(Draft draft) {
        blocks = draft.page().blocks();
        var twins = Twins.of(draft);
        from = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            int twin = twins.first(i);
            if (twin < i) {
                again(from[twin], from[twin + 1]);
            } else {
                split(blocks.get(i).text(), MOST_PER_BLOCK);
            }
            from[i + 1] = count;
        }
    }

    /** Adds words that are there already once more. */
    private void again(int begin, int end) {
        int size = end - begin;
        if (count + size > words.length) {
            words = Arrays.copyOf(words, Math.max(2 * words.length, count + size));
        }
        System.arraycopy(words, begin, words, count, size);
        count += size;
    }

    /** Where the words of the block begin; those of the next one begin where they end. */
    int from(int block) {
        return from[block];
    }

    /** The number of the word at a position. */
    int word(int position) {
        return words[position];
    }

    /** Different words of the page; their numbers are below. */
    int vocabulary() {
        return vocabulary;
    }

    /** Hash of the folded word, the same on every page. */
    long hash(int word) {
        return numbering.key(word);
    }

    /** The number of the word with this hash, -1 if the page does not have it. */
    int number(long hash) {
        return numbering.of(hash);
    }

    /** The different words of the page in their folded form, by number. For training: slow. */
    String[] spellings() {
        var spellings = new String[vocabulary];
        for (var block : blocks) {
            String text = block.text();
            int begin = -1;
            int at = from[block.index()];
            for (int i = 0; i <= text.length() && at < from[block.index() + 1]; ) {
                int c = i < text.length() ? text.codePointAt(i) : ' ';
                boolean cjk = Characters.isCjk(c);
                boolean part = !cjk && Character.isLetterOrDigit(c);
                if (!part && begin >= 0) {
                    spellings[words[at++]] = Folding.fold(text.substring(begin, i));
                    begin = -1;
                }
                if (cjk && at < from[block.index() + 1]) {
                    spellings[words[at++]] = Character.toString(c);
                }
                begin = part && begin < 0 ? i : begin;
                i += Character.charCount(c);
            }
        }
        return spellings;
    }

    boolean isLong(int word) {
        return isLong[word];
    }

    private void split(String text, int limit) {
        int end = text.length();
        int most = count + limit;
        long hash = Folding.EMPTY;
        int letters = 0;
        for (int at = 0; at < end && count < most; ) {
            int c = text.charAt(at);
            if (c >= 'a' && c <= 'z') {
                int begin = at;
                do {
                    hash = Folding.appendFolded(hash, c);
                    at++;
                    c = at < end ? text.charAt(at) : ' ';
                } while (c >= 'a' && c <= 'z');
                letters += at - begin;
                continue;
            }
            if (c < 0x80) {
                at++;
                int folded = Folding.ofAscii(c);
                if (folded != 0) {
                    hash = Folding.appendFolded(hash, folded);
                    letters++;
                    continue;
                }
            } else {
                c = text.codePointAt(at);
                at += Character.charCount(c);
                if (!Characters.isCjk(c) && Character.isLetterOrDigit(c)) {
                    hash = Folding.append(hash, c);
                    letters++;
                    continue;
                }
            }
            if (letters > 0) {
                add(hash, letters >= LONG);
                letters = 0;
                hash = Folding.EMPTY;
            }
            if (Characters.isCjk(c)) {
                add(Folding.append(Folding.EMPTY, c), true);
            }
        }
        if (letters > 0) {
            add(hash, letters >= LONG);
        }
    }

    private void add(long hash, boolean longWord) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        int word = numbering.add(hash);
        if (word == isLong.length) {
            isLong = Arrays.copyOf(isLong, 2 * word);
        }
        isLong[word] = word == vocabulary ? longWord : isLong[word];
        vocabulary = numbering.size();
        words[count++] = word;
    }
}
