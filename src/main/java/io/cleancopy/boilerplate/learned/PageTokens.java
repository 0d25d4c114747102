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

    /** The long ones of the words again, in the same order. */
    private int[] longWords = new int[512];

    private int longCount;
    private final int[] longFrom;

    private final Numbering numbering = new Numbering(512);
    private boolean[] isLong = new boolean[512];
    private int vocabulary;

    private final List<Block> blocks;

    /** The words of a text that is no block, as if it were one. */
    PageTokens(String text) {
        blocks = List.of();
        from = new int[2];
        longFrom = new int[2];
        split(text, MOST_OF_TEXT);
        end(0);
    }

    PageTokens(Draft draft) {
        blocks = draft.page().blocks();
        var twins = Twins.of(draft);
        from = new int[blocks.size() + 1];
        longFrom = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            int twin = twins.first(i);
            if (twin < i) {
                again(twin);
            } else {
                split(blocks.get(i).text(), MOST_PER_BLOCK);
            }
            end(i);
        }
    }

    private void end(int block) {
        from[block + 1] = count;
        longFrom[block + 1] = longCount;
    }

    /** Adds the words of a block once more. */
    private void again(int block) {
        words = withCopy(words, count, from[block], from[block + 1]);
        count += from[block + 1] - from[block];
        longWords = withCopy(longWords, longCount, longFrom[block], longFrom[block + 1]);
        longCount += longFrom[block + 1] - longFrom[block];
    }

    /** What stands from a begin to an end once more behind the first so many, in an array with room for it. */
    private static int[] withCopy(int[] values, int size, int begin, int end) {
        int more = end - begin;
        int[] longer =
                size + more > values.length ? Arrays.copyOf(values, Math.max(2 * values.length, size + more)) : values;
        System.arraycopy(longer, begin, longer, size, more);
        return longer;
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
        if (isLong[word]) {
            if (longCount == longWords.length) {
                longWords = Arrays.copyOf(longWords, 2 * longCount);
            }
            longWords[longCount++] = word;
        }
    }
}
