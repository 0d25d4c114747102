package io.cleancopy.language;

import org.jspecify.annotations.Nullable;

/** How many letters of each script a text has, each with its script's weight. */
final class Letters {
    /** Japanese news has kana for two thirds of its letters; a Chinese text may quote a name. */
    private static final int LEAST_KANA_PERCENT = 8;

    private final int[] counts = new int[Script.values().length];
    private int total;

    static Letters in(String text) {
        var letters = new Letters();
        int latin = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; ) {
            int c = chars[i];
            if (c < 0x80) {
                latin += (char) ((c | 'a' - 'A') - 'a') <= 'z' - 'a' ? 1 : 0;
                i++;
                continue;
            }
            c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters.add(Script.of(c));
            }
        }
        letters.total += latin;
        letters.counts[Script.LATIN.ordinal()] += latin;
        return letters;
    }

    private void add(@Nullable Script script) {
        int weight = script == null ? 1 : script.weight();
        total += weight;
        if (script != null) {
            counts[script.ordinal()] += weight;
        }
    }

    int total() {
        return total;
    }

    private int of(Script script) {
        return counts[script.ordinal()];
    }

    /** The script of most letters, ideographs counted with the kana or hangul among them; null when we tell none. */
    @Nullable
    Script dominant() {
        int ideographs = of(Script.HAN) + of(Script.KANA);
        Script dominant = null;
        int most = 0;
        for (var script : Script.values()) {
            boolean eastAsian = script == Script.HAN || script == Script.KANA;
            int count = eastAsian ? ideographs : of(script);
            if (count > most) {
                most = count;
                dominant = script;
            }
        }
        if (dominant == Script.HAN || dominant == Script.KANA) {
            return of(Script.KANA) * 100 >= ideographs * LEAST_KANA_PERCENT ? Script.KANA : Script.HAN;
        }
        return dominant;
    }
}
