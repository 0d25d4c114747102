package io.cleancopy.boilerplate.learned;

import io.cleancopy.boilerplate.PhraseHit;
import io.cleancopy.boilerplate.PhraseKind;
import io.cleancopy.boilerplate.PhraseSights;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.Role;
import io.cleancopy.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the block model sees of each block of a page: the block itself, its neighbours, its place on the page, what
 * repeats on the page. Every feature is a number from 0 to 255; {@link #NAMES} says which is which.
 */
final class Features {
    static final List<String> NAMES;

    private static final int REACH = 4;

    private static final byte[] LOGS = new byte[4096];

    static {
        for (int i = 1; i < LOGS.length; i++) {
            LOGS[i] = (byte) logOf(i);
        }
        var names = new ArrayList<String>(List.of(
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
                "repeated",
                "item",
                "common-words",
                "shared-words",
                "words-per-sentence",
                "prose-back",
                "prose-ahead",
                "strong-back",
                "strong-ahead",
                "near",
                "wide",
                "wider",
                "short-near",
                "before",
                "after",
                "position",
                "blocks",
                "total",
                "region",
                "region-share",
                "region-gap",
                "run-size",
                "run-prose",
                "short-run",
                "short-run-place",
                "like-near",
                "like-wide",
                "item-near",
                "phrase",
                "phrase-reason",
                "label",
                "phrases-before",
                "phrases-after",
                "heading-back",
                "heading-reason",
                "closing-back",
                "closing-ahead"));
        for (int d = 1; d <= REACH; d++) {
            for (String side : List.of("prev", "next")) {
                names.addAll(List.of(side + d + "-words", side + d + "-ends", side + d + "-phrase"));
                if (d <= 2) {
                    names.addAll(List.of(
                            side + d + "-capitalized", side + d + "-common", side + d + "-last", side + d + "-shared"));
                }
            }
        }
        NAMES = List.copyOf(names);
    }

    private final List<Block> blocks;
    private final int size;
    private final int[] prose;
    private final long[] proseBefore;
    private final int[] shortBefore;
    private final int[] common;
    private final int[] shared;
    private final int[] back;
    private final int[] ahead;
    private final int[] strongBack;
    private final int[] strongAhead;
    private final int[] shortRun;
    private final int[] shortRunPlace;
    private final Map<Long, Integer> folds = new HashMap<>();
    private final Map<Long, int[]> runs = new HashMap<>();
    private final int[] phrase;
    private final int[] phraseReason;
    private final int[] label;
    private final int[] phrasesBefore;
    private final int[] headingBack;
    private final int[] headingReason;
    private final int[] closingBack;
    private final int[] closingAhead;
    private int regionFrom;
    private int regionTo;

    Features(Draft draft) {
        blocks = draft.page().blocks();
        size = blocks.size();
        prose = new int[size];
        proseBefore = new long[size + 1];
        shortBefore = new int[size + 1];
        shortRun = new int[size];
        shortRunPlace = new int[size];
        for (int i = 0; i < size; i++) {
            var shape = blocks.get(i).shape();
            prose[i] = shape.words() >= 12 && (shape.endsSentence() || shape.words() >= 30) ? shape.words() : 0;
            proseBefore[i + 1] = proseBefore[i] + prose[i];
            shortBefore[i + 1] = shortBefore[i] + (isShort(i) ? 1 : 0);
            folds.merge(shape.fold(), 1, Integer::sum);
            var run = runs.computeIfAbsent(blocks.get(i).place().container(), key -> new int[2]);
            run[0]++;
            run[1] += prose[i];
        }
        back = distances(12, 1);
        ahead = distances(12, -1);
        strongBack = distances(30, 1);
        strongAhead = distances(30, -1);
        for (int i = 0; i < size; ) {
            int j = i;
            while (j < size && isShort(j)) {
                j++;
            }
            for (int k = i; k < j; k++) {
                shortRun[k] = j - i;
                shortRunPlace[k] = k - i + 1;
            }
            i = Math.max(j, i + 1);
        }
        findRegion();
        var words = new PageWords(blocks, prose, regionFrom, regionTo);
        common = words.common();
        shared = words.shared();
        phrase = new int[size];
        phraseReason = new int[size];
        label = new int[size];
        phrasesBefore = new int[size + 1];
        headingBack = new int[size];
        headingReason = new int[size];
        closingBack = new int[size];
        closingAhead = new int[size];
        lookUpPhrases(PhraseSights.of(draft));
    }

    private void lookUpPhrases(PhraseSights sights) {
        int heading = -1;
        int closing = -1;
        for (int i = 0; i < size; i++) {
            var hit = sights.hit(blocks.get(i));
            phrase[i] = hit == null ? 0 : phraseCode(hit);
            phraseReason[i] = hit == null ? 0 : hit.reason().ordinal() + 1;
            label[i] = sights.label(blocks.get(i)) == null ? 0 : 1;
            phrasesBefore[i + 1] = phrasesBefore[i] + (hit == null ? 0 : 1);
            headingBack[i] = heading < 0 ? 255 : Math.min(254, i - heading);
            headingReason[i] = heading < 0 ? 0 : phraseReason[heading];
            closingBack[i] = closing < 0 ? 255 : Math.min(254, i - closing);
            if (hit != null && hit.kind() == PhraseKind.HEADING) {
                heading = i;
            }
            if (hit != null && closes(hit)) {
                closing = i;
            }
        }
        closing = -1;
        for (int i = size - 1; i >= 0; i--) {
            closingAhead[i] = closing < 0 ? 255 : Math.min(254, closing - i);
            var hit = sights.hit(blocks.get(i));
            if (hit != null && closes(hit)) {
                closing = i;
            }
        }
    }

    /** Lines that stand at the foot of articles rather than in them. */
    private static boolean closes(PhraseHit hit) {
        return hit.kind() == PhraseKind.END
                || hit.kind() == PhraseKind.CONTRIBUTOR
                || switch (hit.reason()) {
                    case COMMENTS, COPYRIGHT, AUTHOR_BIO, MOST_READ, AGENCY -> true;
                    default -> false;
                };
    }

    private static int phraseCode(PhraseHit hit) {
        int kind = switch (hit.kind()) {
            case LINE -> 1;
            case HEADING -> 2;
            case END -> 3;
            case CONTRIBUTOR -> 4;
            default -> 5;
        };
        return 5 * kind + hit.where().ordinal();
    }

    private boolean isShort(int i) {
        var shape = blocks.get(i).shape();
        return shape.words() < 8 && !shape.endsSentence();
    }

    private int[] distances(int least, int step) {
        int[] distance = new int[size];
        int last = -1;
        for (int k = 0; k < size; k++) {
            int i = step > 0 ? k : size - 1 - k;
            distance[i] = last < 0 ? 255 : Math.min(254, Math.abs(i - last));
            if (prose[i] >= least) {
                last = i;
            }
        }
        return distance;
    }

    /** The span with the greatest sum of words, each block that is not prose costing a toll. */
    private void findRegion() {
        double best = 0;
        double sum = 0;
        int from = 0;
        for (int i = 0; i < size; i++) {
            if (sum <= 0) {
                sum = 0;
                from = i;
            }
            sum += prose[i] > 0
                    ? Math.min(prose[i], 80)
                    : -Math.min(8, 3 + blocks.get(i).shape().words() / 2.0);
            if (sum > best) {
                best = sum;
                regionFrom = from;
                regionTo = i + 1;
            }
        }
    }

    /** The features of block {@code i}, in the order of {@link #NAMES}. */
    int[] of(int i) {
        var block = blocks.get(i);
        var shape = block.shape();
        int words = shape.words();
        int[] f = new int[NAMES.size()];
        int n = 0;
        f[n++] = Math.min(255, words);
        f[n++] = log(shape.chars());
        f[n++] = words == 0 ? 0 : Math.min(60, 4 * shape.letters() / words);
        f[n++] = (int) (shape.capitalizedShare() * 50);
        f[n++] = share(shape.uppercase(), shape.letters());
        f[n++] = share(shape.digits(), shape.letters() + shape.digits());
        f[n++] = Math.min(20, shape.commas());
        f[n++] = Math.min(20, shape.sentences());
        f[n++] = ends(i);
        f[n++] = Math.min(5, shape.glued());
        f[n++] = first(block.text());
        f[n++] = last(block.text());
        f[n++] = symbol(block.text());
        f[n++] = quotes(block.text());
        f[n++] = Math.min(9, folds.get(shape.fold()));
        f[n++] = block.role() == Role.LIST_ITEM ? 1 : 0;
        f[n++] = common[i];
        f[n++] = shared[i];
        f[n++] = shape.sentences() == 0 ? 0 : Math.min(100, words / shape.sentences());
        f[n++] = back[i];
        f[n++] = ahead[i];
        f[n++] = strongBack[i];
        f[n++] = strongAhead[i];
        f[n++] = log(window(i, 3) - prose[i]);
        f[n++] = log(window(i, 8) - prose[i]);
        f[n++] = log(window(i, 20) - prose[i]);
        f[n++] = shortBefore[Math.min(size, i + 6)] - shortBefore[Math.max(0, i - 5)];
        long total = proseBefore[size];
        f[n++] = share(proseBefore[i], total);
        f[n++] = share(total - proseBefore[i + 1], total);
        f[n++] = 25 * i / size;
        f[n++] = log(size) / 4;
        f[n++] = log(total) / 4;
        f[n++] = i < regionFrom
                ? Math.max(0, 100 - (regionFrom - i))
                : i >= regionTo ? Math.min(255, 150 + i - regionTo) : 120;
        f[n++] = share(proseBefore[regionTo] - proseBefore[regionFrom], total) / 12;
        f[n++] = i < regionFrom || i >= regionTo ? 0 : share(i - regionFrom, regionTo - regionFrom) + 1;
        var run = runs.get(block.place().container());
        f[n++] = Math.min(60, run[0]);
        f[n++] = log(run[1]);
        f[n++] = Math.min(100, shortRun[i]);
        f[n++] = Math.min(50, shortRunPlace[i]);
        f[n++] = like(i, 3);
        f[n++] = like(i, 10);
        f[n++] = items(i);
        f[n++] = phrase[i];
        f[n++] = phraseReason[i];
        f[n++] = label[i];
        f[n++] = phrasesBefore[i] - phrasesBefore[Math.max(0, i - 6)];
        f[n++] = phrasesBefore[Math.min(size, i + 7)] - phrasesBefore[i + 1];
        f[n++] = headingBack[i];
        f[n++] = headingReason[i];
        f[n++] = closingBack[i];
        f[n++] = closingAhead[i];
        for (int d = 1; d <= REACH; d++) {
            for (int j : new int[] {i - d, i + d}) {
                boolean there = j >= 0 && j < size;
                f[n++] = there ? Math.min(254, blocks.get(j).shape().words()) : 255;
                f[n++] = there ? ends(j) : 9;
                f[n++] = there ? phrase[j] : 60;
                if (d <= 2) {
                    f[n++] = there ? (int) (blocks.get(j).shape().capitalizedShare() * 50) : 60;
                    f[n++] = there ? common[j] : 60;
                    f[n++] = there ? last(blocks.get(j).text()) : 15;
                    f[n++] = there ? shared[j] : 60;
                }
            }
        }
        return f;
    }

    private int window(int i, int reach) {
        return (int) (proseBefore[Math.min(size, i + reach + 1)] - proseBefore[Math.max(0, i - reach)]);
    }

    private int ends(int i) {
        return blocks.get(i).shape().endsSentence() ? 1 : 0;
    }

    private int like(int i, int reach) {
        int count = 0;
        for (int j = Math.max(0, i - reach); j <= Math.min(size - 1, i + reach); j++) {
            if (j != i
                    && ends(j) == ends(i)
                    && log(blocks.get(j).shape().words()) / 3
                            == log(blocks.get(i).shape().words()) / 3) {
                count++;
            }
        }
        return count;
    }

    private int items(int i) {
        int count = 0;
        for (int j = Math.max(0, i - 3); j <= Math.min(size - 1, i + 3); j++) {
            if (j != i && blocks.get(j).role() == Role.LIST_ITEM) {
                count++;
            }
        }
        return count;
    }

    /** Four steps per doubling. */
    private static int log(long value) {
        if (value < LOGS.length) {
            return value <= 0 ? 0 : LOGS[(int) value];
        }
        return logOf(value);
    }

    private static int logOf(long value) {
        return 1 + (int) (4 * StrictMath.log(value) / StrictMath.log(2));
    }

    private static int share(long part, long whole) {
        return whole == 0 ? 0 : (int) (100 * part / whole);
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

    private static int last(String text) {
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

    private static int symbol(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '©', '®' -> found = Math.max(found, 6);
                case '|', '¦' -> found = Math.max(found, 5);
                case '@' -> found = Math.max(found, 4);
                case '•', '›', '»', '·', '▸', '→' -> found = Math.max(found, 3);
                case '/' -> found = Math.max(found, 2);
                case '#', '_', '{', '}', '=' -> found = Math.max(found, 1);
                default -> {}
            }
        }
        return found;
    }

    private static int quotes(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"', '“', '”', '„', '«', '»', '「', '」' -> found++;
                default -> {}
            }
        }
        return Math.min(6, found);
    }
}
