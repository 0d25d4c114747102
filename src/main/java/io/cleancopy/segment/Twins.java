package io.cleancopy.segment;

import java.nio.charset.Charset;

/** Tells code pages apart that agree in nearly all letters, by the few bytes in which they do not. */
final class Twins {
    private Twins() {}

    /** The one of the code page and its twins that the bytes speak for. */
    static String of(String charset, String language, byte[] bytes) {
        return switch (charset) {
            case "windows-1252" -> hasLatin9(bytes) ? "ISO-8859-15" : charset;
            case "windows-1254" -> readsAlike(bytes, charset, "windows-1252") ? "windows-1252" : charset;
            case "ISO-8859-2" ->
                "pl".equals(language) && has(bytes, 0xB9) && !has(bytes, 0xB1) ? "windows-1250" : charset;
            case "ISO-8859-7" ->
                beginsWord(bytes, 0xA2, 0xC1) && !beginsWord(bytes, 0xB6, 0xC1) ? "windows-1253" : charset;
            case "KOI8-R" -> hasUkrainian(bytes) ? "KOI8-U" : charset;
            default -> charset;
        };
    }

    /**
     * ISO-8859-15 has no windows letters at 0x80 to 0x9F, the euro sign where others have the currency sign that nobody
     * writes, and French and Finnish letters where others have fractions and accents, which do not stand within words.
     */
    private static boolean hasLatin9(byte[] bytes) {
        for (byte b : bytes) {
            if (b < (byte) 0xA0) {
                return false;
            }
        }
        return has(bytes, 0xA4)
                || within(bytes, 0xBC)
                || within(bytes, 0xBD)
                || within(bytes, 0xA8)
                || within(bytes, 0xB8);
    }

    /** KOI8-U has Ukrainian letters where KOI8-R draws boxes. */
    private static boolean hasUkrainian(byte[] bytes) {
        return beginsWord(bytes, 0xA6, 0xC0) || within(bytes, 0xA6) || within(bytes, 0xA7) || within(bytes, 0xA4);
    }

    private static boolean readsAlike(byte[] bytes, String one, String other) {
        return new String(bytes, Charset.forName(one)).equals(new String(bytes, Charset.forName(other)));
    }

    private static boolean has(byte[] bytes, int wanted) {
        for (byte b : bytes) {
            if (b == (byte) wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether the byte stands between two letters. */
    private static boolean within(byte[] bytes, int wanted) {
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) wanted && isLetter(bytes[i - 1]) && isLetter(bytes[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the byte stands before a letter from {@code firstLetter} on, and behind none. */
    private static boolean beginsWord(byte[] bytes, int wanted, int firstLetter) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == (byte) wanted
                    && (bytes[i + 1] & 0xFF) >= firstLetter
                    && (i == 0 || !isLetter(bytes[i - 1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(byte b) {
        int c = b & 0xFF;
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
    }
}
