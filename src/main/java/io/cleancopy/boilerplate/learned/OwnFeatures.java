package io.cleancopy.boilerplate.learned;

import io.cleancopy.model.Role;
import io.cleancopy.text.Characters;
import java.util.List;

/** The block by itself: its length, its characters, how it begins and ends. */
final class OwnFeatures implements FeatureGroup {
    static final List<String> NAMES = List.of(
            "words",
            "chars",
            "word-length",
            "capitalized",
            "uppercase",
            "digits",
            "commas",
            "sentences",
            "ends",
            "glued",
            "first",
            "last",
            "symbol",
            "quotes",
            "brackets",
            "clock",
            "year",
            "item",
            "words-per-sentence");

    private final PageFacts facts;

    OwnFeatures(PageFacts facts) {
        this.facts = facts;
    }

    @Override
    public void write(int block, Row row) {
        var shape = facts.shape(block);
        String text = facts.blocks.get(block).text();
        int words = shape.words();
        var signs = Signs.of(text);
        row.add(words);
        row.addLog(shape.chars());
        row.add(words == 0 ? 0 : Math.min(60, 4 * shape.letters() / words));
        row.add((int) (shape.capitalizedShare() * 50));
        row.addShare(shape.uppercase(), shape.letters());
        row.addShare(shape.digits(), shape.letters() + shape.digits());
        row.add(Math.min(20, shape.commas()));
        row.add(Math.min(20, shape.sentences()));
        row.add(shape.endsSentence());
        row.add(Math.min(5, shape.glued()));
        row.add(first(text));
        row.add(facts.last[block]);
        row.add(signs.symbol());
        row.add(Math.min(6, signs.quotes()));
        row.add(Math.min(6, signs.brackets()));
        row.add(Math.min(3, signs.clocks()));
        row.add(Math.min(3, signs.years()));
        row.add(facts.blocks.get(block).role() == Role.LIST_ITEM);
        row.add(shape.sentences() == 0 ? 0 : Math.min(100, words / shape.sentences()));
    }

    /** Signs that tell what kind of line it is: the rarest one, and how many quotes, brackets, clock times and years. */
    private record Signs(int symbol, int quotes, int brackets, int clocks, int years) {
        /** Of ASCII, what is no sign of anything: letters and spaces. */
        private static final boolean[] UNSIGNED = new boolean[0x80];

        static {
            for (int c = 0; c < UNSIGNED.length; c++) {
                UNSIGNED[c] = Character.isLetter(c) || c == ' ';
            }
        }

        static Signs of(String text) {
            int symbol = 0;
            int quotes = 0;
            int brackets = 0;
            int clocks = 0;
            int years = 0;
            int digits = 0;
            int length = text.length();
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (c < UNSIGNED.length && UNSIGNED[c]) {
                    digits = 0;
                    continue;
                }
                if (c >= '0' && c <= '9') {
                    digits++;
                    boolean last = i + 1 == length || text.charAt(i + 1) < '0' || text.charAt(i + 1) > '9';
                    if (last && digits == 4 && isYear(text, i - 3)) {
                        years++;
                    }
                    continue;
                }
                if (c == ':'
                        && digits > 0
                        && digits <= 2
                        && i + 2 < length
                        && isDigit(text, i + 1)
                        && isDigit(text, i + 2)) {
                    clocks++;
                }
                digits = 0;
                switch (c) {
                    case '©', '®' -> symbol = Math.max(symbol, 6);
                    case '|', '¦' -> symbol = Math.max(symbol, 5);
                    case '@' -> symbol = Math.max(symbol, 4);
                    case '•', '›', '·', '▸', '→' -> symbol = Math.max(symbol, 3);
                    case '/' -> symbol = Math.max(symbol, 2);
                    case '#', '_', '{', '}', '=' -> symbol = Math.max(symbol, 1);
                    case '"', '“', '”', '„', '«', '»', '「', '」' -> quotes++;
                    case '(', '[', '（', '【' -> brackets++;
                    default -> {}
                }
            }
            return new Signs(symbol, quotes, brackets, clocks, years);
        }

        private static boolean isDigit(String text, int at) {
            return text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private static boolean isYear(String text, int at) {
            return text.startsWith("19", at) || text.startsWith("20", at);
        }
    }

    private static int first(String text) {
        int c = text.codePointAt(0);
        if (Characters.isCjk(c)) {
            return 8;
        }
        if (Character.isUpperCase(c)) {
            return 6;
        }
        if (Character.isLowerCase(c)) {
            return 4;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return switch (c) {
            case '"', '“', '”', '„', '«', '»', '‘', '\'', '「', '『' -> 7;
            case '(', '[', '{', '（', '【', '［' -> 2;
            case '-', '–', '—', '―', '•', '·', '*', '●', '■' -> 5;
            case '©', '#', '@', '|', '/', '<', '>', '‹', '›', '+', '→', '←' -> 0;
            default -> Character.isLetter(c) ? 9 : 1;
        };
    }

    /** What the text ends with, least like a sentence first. */
    static int last(String text) {
        int c = text.codePointBefore(text.length());
        if (Characters.endsSentence(c)) {
            return c == '…' || text.endsWith("...") ? 7 : c == '!' || c == '！' ? 8 : c == '?' || c == '？' ? 9 : 11;
        }
        if (Character.isDigit(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 3;
        }
        return switch (c) {
            case ':', '：' -> 6;
            case '"', '”', '“', '»', '«', '’', '\'', '」' -> 10;
            case ')', ']', '）', '】' -> 4;
            case ',', ';', '，', '、' -> 5;
            default -> 0;
        };
    }
}
