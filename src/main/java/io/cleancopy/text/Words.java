package io.cleancopy.text;

/** Whether a place is inside what reads as one word. */
final class Words {
    private Words() {}

    /** Whether the text so far ends, and the text from {@code next} begins, with a letter or digit. */
    static boolean between(StringBuilder before, String text, int next) {
        return before.length() > 0
                && next < text.length()
                && Character.isLetterOrDigit(before.codePointBefore(before.length()))
                && Character.isLetterOrDigit(text.codePointAt(next));
    }
}
