package io.cleancopy.quality;

import io.cleancopy.model.Block;
import io.cleancopy.text.Folding;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a body as hashes, and the signs between them, from one pass over its characters. A word is what stands
 * between spaces and has a letter or digit; case and punctuation make no difference.
 */
final class BodyWords {
    /** As many words are remembered: more than Gopher allows a page. */
    static final int MOST = 1 << 17;

    private static final int ASCII = 0x80;

    /** That of {@link String#hashCode()}, which says why. */
    private static final int FACTOR = 31;

    private static final long LOREM = hash("lorem");
    private static final long IPSUM = hash("ipsum");

    private long[] hashes;
    private int[] lengths;
    private int size;
    private long chars;
    private int spaced;
    private int withLetter;
    private int hashSigns;
    private int ellipses;
    private boolean hasCurlyBracket;
    private boolean hasLoremIpsum;
    private long previous;
    private char[] units = {};

    BodyWords(List<Block> body) {
        int words = 0;
        for (var block : body) {
            words += block.shape().words();
        }
        hashes = new long[Math.min(words + 1, MOST)];
        lengths = new int[hashes.length];
        for (var block : body) {
            read(block.text());
        }
    }

    private static long hash(String lowerCase) {
        long hash = 0;
        for (int i = 0; i < lowerCase.length(); i++) {
            hash = hash * FACTOR + lowerCase.charAt(i);
        }
        return hash;
    }

    private void read(String text) {
        int end = text.length();
        if (units.length < end) {
            units = new char[Math.max(end, Math.min(2 * end, 1 << 16))];
        }
        char[] units = this.units;
        text.getChars(0, end, units, 0);
        long hash = 0;
        int length = 0;
        boolean letter = false;
        boolean sign = false;
        for (int at = 0; at < end; ) {
            int c = units[at];
            int folded = c < ASCII ? Folding.ofAscii(c) : 0;
            if (folded != 0) {
                hash = hash * FACTOR + folded;
                letter |= folded > '9';
                length++;
                at++;
                continue;
            }
            if (c >= ASCII && Character.isSurrogate((char) c)) {
                c = text.codePointAt(at);
            }
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(hash, length, letter, sign);
                hash = 0;
                length = 0;
                letter = false;
                sign = false;
            } else if (c >= ASCII && Character.isLetterOrDigit(c)) {
                hash = hash * FACTOR + Character.toLowerCase(c);
                letter |= Character.isLetter(c);
                length++;
            } else {
                sign = true;
                sign(text, at, c);
            }
            at += c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 1 : 2;
        }
        end(hash, length, letter, sign);
    }

    private void sign(String text, int at, int c) {
        switch (c) {
            case '#' -> hashSigns++;
            case '{', '}' -> hasCurlyBracket = true;
            case '.' -> ellipses += text.startsWith("...", at) && (at == 0 || text.charAt(at - 1) != '.') ? 1 : 0;
            case '…' -> ellipses++;
            default -> {}
        }
    }

    private void end(long hash, int length, boolean letter, boolean sign) {
        if (length == 0) {
            spaced += sign ? 1 : 0;
            return;
        }
        spaced++;
        withLetter += letter ? 1 : 0;
        hasLoremIpsum |= hash == IPSUM && previous == LOREM;
        previous = hash;
        if (size == MOST) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        chars += length;
        hashes[size] = hash;
        lengths[size++] = length;
    }

    /** Words that are remembered. */
    int size() {
        return size;
    }

    long hash(int word) {
        return hashes[word];
    }

    /** Letters and digits of a word. */
    int length(int word) {
        return lengths[word];
    }

    /** Letters and digits of the words that are remembered. */
    long chars() {
        return chars;
    }

    /** What stands between spaces, whether a word or only signs. */
    int spaced() {
        return spaced;
    }

    int withLetter() {
        return withLetter;
    }

    int hashSigns() {
        return hashSigns;
    }

    int ellipses() {
        return ellipses;
    }

    boolean hasCurlyBracket() {
        return hasCurlyBracket;
    }

    boolean hasLoremIpsum() {
        return hasLoremIpsum;
    }
}
