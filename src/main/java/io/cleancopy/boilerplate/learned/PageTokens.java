package io.cleancopy.boilerplate.learned;

import io.cleancopy.boilerplate.SameTexts;
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
    private static final int MOST_PER_BLOCK = 2_000;

    private static final int MOST_OF_TEXT = 100_000;

    private static final int LEAST_ROOM = 16;

    /** With the blank behind it, or less: room is made when there are more words. */
    private static final int CHARS_PER_WORD = 5;

    /** How often a word stands on a page, more or less. */
    private static final int TIMES_SEEN = 3;

    private int[] words;
    private int count;
    private final int[] from;

    /** The long ones of the words again, in the same order. */
    private int[] longWords;

    private int longCount;
    private final int[] longFrom;

    private final Numbering numbering;
    /** By word: 1 if it is long. */
    private byte[] isLong;

    private int vocabulary;

    private final WordHashes read = new WordHashes();

    private final List<Block> blocks;

    /** The words of a text that is no block, as if it were one. */
    PageTokens(String text) {
        this(List.of(), 1, text.length());
        split(text, MOST_OF_TEXT);
        end(0);
    }

    PageTokens(Draft draft) {
        this(
                draft.page().blocks(),
                draft.page().blocks().size(),
                chars(draft.page().blocks()));
        var sameTexts = SameTexts.of(draft);
        for (int i = 0; i < blocks.size(); i++) {
            int first = sameTexts.first(i);
            if (first < i) {
                again(first);
            } else {
                split(blocks.get(i).text(), MOST_PER_BLOCK);
            }
            end(i);
        }
    }

    /** No words yet, with room for those of so many blocks and characters. */
    private PageTokens(List<Block> blocks, int size, int chars) {
        this.blocks = blocks;
        from = new int[size + 1];
        longFrom = new int[size + 1];
        int room = LEAST_ROOM + Math.min(chars, MOST_OF_TEXT) / CHARS_PER_WORD;
        words = new int[room];
        longWords = new int[room];
        int different = room / TIMES_SEEN;
        numbering = new Numbering(different);
        isLong = new byte[different];
    }

    private static int chars(List<Block> blocks) {
        int chars = 0;
        for (var block : blocks) {
            chars += Math.min(block.text().length(), MOST_OF_TEXT - chars);
        }
        return chars;
    }

    private void end(int block) {
        from[block + 1] = count;
        longFrom[block + 1] = longCount;
    }

    /** Adds the words of a block once more. */
    private void again(int block) {
        int size = from[block + 1] - from[block];
        int longSize = longFrom[block + 1] - longFrom[block];
        makeRoom(size);
        System.arraycopy(words, from[block], words, count, size);
        System.arraycopy(longWords, longFrom[block], longWords, longCount, longSize);
        count += size;
        longCount += longSize;
    }

    private void makeRoom(int more) {
        if (count + more > words.length) {
            int room = Math.max(2 * words.length, count + more);
            words = Arrays.copyOf(words, room);
            longWords = Arrays.copyOf(longWords, room);
        }
    }

    /** Where the words of the block begin; those of the next one begin where they end. */
    int from(int block) {
        return from[block];
    }

    /** The number of the word at a position. */
    int word(int position) {
        return words[position];
    }

    /** Where the long words of the block begin among all long words; those of the next one begin where they end. */
    int longFrom(int block) {
        return longFrom[block];
    }

    /** The number of the long word at a position among all long words. */
    int longWord(int position) {
        return longWords[position];
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

    private void split(String text, int limit) {
        read.read(text, limit);
        makeRoom(read.size());
        for (int i = 0; i < read.size(); i++) {
            int word = numbering.add(read.hash(i));
            if (word == vocabulary) {
                vocabulary++;
                isLong = word < isLong.length ? isLong : Arrays.copyOf(isLong, 2 * word);
                isLong[word] = (byte) (read.isLong(i) ? 1 : 0);
            }
            words[count++] = word;
            // without asking, since no one can guess which word is long
            longWords[longCount] = word;
            longCount += isLong[word];
        }
    }
}
