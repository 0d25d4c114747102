package io.cleancopy.text;

/** Questions about single characters that the JDK does not answer in one call. */
public final class Characters {
    /** No character before it is Chinese, Japanese or Korean, or part of a pair of surrogates. */
    public static final int FIRST_CJK = 0x2E80;

    private Characters() {}

    /** Chinese, Japanese or Korean: scripts in which a character counts as half a word (Hangul has spaces: it does not). */
    public static boolean isCjk(int c) {
        return (c >= FIRST_CJK && c <= 0x9FFF && !isCjkPunctuation(c))
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    private static boolean isCjkPunctuation(int c) {
        return c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007;
    }

    /** Marks that end a sentence: stop, question and exclamation marks, the ellipsis, and their kin in other scripts. */
    public static boolean endsSentence(int c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '．', '｡', '؟', '۔', '।', '॥', '‽', '⁇', '⁈', '⁉', '።', '၊', '။' ->
                true;
            default -> false;
        };
    }

    /** Quotation marks and brackets that may follow a sentence's last mark. */
    public static boolean closes(int c) {
        return switch (c) {
            case '"',
                    '\'',
                    '”',
                    '’',
                    '»',
                    '«',
                    '“',
                    '‘',
                    '›',
                    '‹',
                    ')',
                    ']',
                    '}',
                    '」',
                    '』',
                    '）',
                    '】',
                    '》',
                    '〉',
                    '〕',
                    '＂',
                    '*' -> true;
            default -> false;
        };
    }

    /** Commas, semicolons, colons and their kin. */
    public static boolean isComma(int c) {
        return switch (c) {
            case ',', ';', '，', '、', '；', '،', '؛', '､' -> true;
            default -> false;
        };
    }
}
