package io.cleancopy.text;

import java.text.Normalizer;

/**
 * Letters without their accents, for comparing phrases: capitals are often printed without them ({@code ABONNES},
 * {@code ΔΙΑΒΑΣΤΕ}). Cyrillic й, ї and their kin are letters of their own and stay.
 */
final class Accents {
    private static final int LATIN_GREEK = 0x400;
    private static final int EXTENDED = 0x1E00;
    private static final int EXTENDED_END = 0x2000;
    private static final char[] PLAIN = table(0, LATIN_GREEK);
    private static final char[] PLAIN_EXTENDED = table(EXTENDED, EXTENDED_END);

    private static final int EUROPE_END = 0x530;
    private static final char[] LETTERS = letters();

    private Accents() {}

    /** Mixes a folded letter into a hash, without its accent; ß counts as ss, æ as ae. */
    static long mix(long hash, int c) {
        return switch (c) {
            case 'ß' -> Folding.mix(Folding.mix(hash, 's'), 's');
            case 'æ' -> Folding.mix(Folding.mix(hash, 'a'), 'e');
            case 'œ' -> Folding.mix(Folding.mix(hash, 'o'), 'e');
            default -> Folding.mix(hash, plain(c));
        };
    }

    /**
     * The letter in its folded form without its accent, if the character is one of the letters of Europe's scripts that count as
     * one; 0 for all others.
     */
    static int letter(int c) {
        return c < EUROPE_END ? LETTERS[c] : 0;
    }

    static int plain(int c) {
        if (c < 0x80) {
            return c;
        }
        if (c < LATIN_GREEK) {
            return PLAIN[c];
        }
        if (c >= EXTENDED && c < EXTENDED_END) {
            return PLAIN_EXTENDED[c - EXTENDED];
        }
        return c == 'ё' ? 'е' : c;
    }

    private static char[] letters() {
        var letters = new char[EUROPE_END];
        for (int c = 0; c < letters.length; c++) {
            int folded = Folding.fold(c);
            boolean one =
                    Character.isLetter(c) && mix(Folding.SEED, folded) == Folding.mix(Folding.SEED, plain(folded));
            letters[c] = one ? (char) plain(folded) : 0;
        }
        return letters;
    }

    private static char[] table(int from, int to) {
        var table = new char[to - from];
        for (int c = from; c < to; c++) {
            table[c - from] = switch (c) {
                case 'ø' -> 'o';
                case 'ł' -> 'l';
                case 'đ' -> 'd';
                default ->
                    Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                            .charAt(0);
            };
        }
        return table;
    }
}
