package io.cleancopy.language;

import org.jspecify.annotations.Nullable;

/** A writing system, with the language it stands for where one uses it by far the most. */
enum Script {
    LATIN(null),
    CYRILLIC(null),
    ARABIC(null),
    DEVANAGARI(null),
    GREEK("el"),
    HEBREW("he"),
    ARMENIAN("hy"),
    GEORGIAN("ka"),
    BENGALI("bn"),
    GURMUKHI("pa"),
    GUJARATI("gu"),
    ODIA("or"),
    TAMIL("ta"),
    TELUGU("te"),
    KANNADA("kn"),
    MALAYALAM("ml"),
    SINHALA("si"),
    THAI("th"),
    LAO("lo"),
    TIBETAN("bo"),
    BURMESE("my"),
    ETHIOPIC("am"),
    KHMER("km"),
    HANGUL("ko"),
    KANA("ja"),
    HAN("zh");

    private static final Script[] INDIC_BLOCKS = {
        DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ODIA, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, THAI, LAO
    };

    private final @Nullable String language;

    Script(@Nullable String language) {
        this.language = language;
    }

    /** The only language; null when several share the script. */
    @Nullable
    String language() {
        return language;
    }

    /** Words that a letter is worth: an ideograph says as much as three letters of an alphabet. */
    int weight() {
        return this == HAN || this == KANA || this == HANGUL ? 3 : 1;
    }

    /** The script of a letter; null for scripts that we do not tell. */
    static @Nullable Script of(int letter) {
        if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
            return LATIN;
        }
        if (letter < 0x900) {
            return beforeIndic(letter);
        }
        if (letter < 0xF00) {
            // blocks of 128 code points, from U+0900 in this order
            return INDIC_BLOCKS[(letter - 0x900) / 0x80];
        }
        return letter < 0x2E80 ? afterIndic(letter) : eastAsian(letter);
    }

    private static @Nullable Script beforeIndic(int letter) {
        if (letter >= 0x370 && letter < 0x400) {
            return GREEK;
        }
        if (letter >= 0x400 && letter < 0x530) {
            return CYRILLIC;
        }
        if (letter >= 0x530 && letter < 0x590) {
            return ARMENIAN;
        }
        if (letter >= 0x590 && letter < 0x600) {
            return HEBREW;
        }
        return (letter >= 0x600 && letter < 0x700) || (letter >= 0x750 && letter < 0x780) ? ARABIC : null;
    }

    private static @Nullable Script afterIndic(int letter) {
        if (letter < 0x1000) {
            return TIBETAN;
        }
        if (letter < 0x10A0) {
            return BURMESE;
        }
        if (letter < 0x1100) {
            return GEORGIAN;
        }
        if (letter >= 0x1200 && letter < 0x13A0) {
            return ETHIOPIC;
        }
        if (letter >= 0x1780 && letter < 0x1800) {
            return KHMER;
        }
        return letter >= 0x1F00 && letter < 0x2000 ? GREEK : null;
    }

    private static @Nullable Script eastAsian(int letter) {
        if (letter >= 0x3040 && letter < 0x3100) {
            return KANA;
        }
        if (letter >= 0xAC00 && letter < 0xD7B0) {
            return HANGUL;
        }
        if (Character.isIdeographic(letter)) {
            return HAN;
        }
        return letter >= 0xFB50 && letter < 0xFF00 ? ARABIC : null;
    }
}
