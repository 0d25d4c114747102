package io.cleancopy.model;

/**
 * What one scan of a block's characters tells; rules read these numbers and do not scan again.
 *
 * @param chars UTF-16 units of the text
 * @param words white-space separated tokens with a letter or digit; two Chinese, Japanese or Korean characters count
 *     as one word
 * @param letters code points that are letters
 * @param uppercase letters that are upper case
 * @param capitalized words that begin with an upper-case letter
 * @param digits code points that are digits
 * @param commas commas, semicolons and their kin in other scripts
 * @param sentences sentence-ending marks that are followed by a space, a closing quote or the end
 * @param linkLetters letters that stand inside links; 0 for text dumps
 * @param endsSentence whether the text ends as a sentence does, closing quotes and brackets allowed
 * @param glued places inside words where lower case meets upper case, as in {@code SharePrint}
 * @param fold hash of the folded text; equal for texts that differ only in case, space and punctuation; 0 when the
 *     text has neither letters nor digits
 */
public record Shape(
        int chars,
        int words,
        int letters,
        int uppercase,
        int capitalized,
        int digits,
        int commas,
        int sentences,
        int linkLetters,
        boolean endsSentence,
        int glued,
        long fold) {

    /** Share of letters inside links, 0 to 1. */
    public double linkDensity() {
        return letters == 0 ? 0 : (double) linkLetters / letters;
    }

    /** Whether it is a paragraph of at least so many words, with less than that share of its letters inside links. */
    public boolean isProse(int leastWords, double links) {
        return words >= leastWords && endsSentence && linkDensity() < links;
    }

    /** Share of words that begin with a capital, 0 to 1. */
    public double capitalizedShare() {
        return words == 0 ? 0 : Math.min(1.0, (double) capitalized / words);
    }
}
