package io.cleancopy.language;

/** Tells the languages in Arabic script by the letters that they have added to it. */
final class ArabicScript {
    private static final String URDU = "ٹڈڑےںہھ";
    private static final String PASHTO = "ټډړښځڅې";
    private static final String KURDISH = "ێۆڕڵە";
    private static final String PERSIAN = "پچژگیک";
    /** Share of an own letter set in running text is 7 % and more; names in Arabic news stay below 1 %. */
    private static final int LEAST_PERCENT = 2;

    private ArabicScript() {}

    static String language(String text) {
        int letters = (int) text.chars().filter(Character::isLetter).count();
        if (has(text, URDU, letters)) {
            return "ur";
        }
        if (has(text, PASHTO, letters)) {
            return "ps";
        }
        if (has(text, KURDISH, letters)) {
            return "ckb";
        }
        return has(text, PERSIAN, letters) ? "fa" : "ar";
    }

    private static boolean has(String text, String own, int letters) {
        long count = text.chars().filter(c -> own.indexOf(c) >= 0).count();
        return count * 100 >= (long) letters * LEAST_PERCENT;
    }
}
