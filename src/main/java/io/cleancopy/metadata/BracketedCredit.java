package io.cleancopy.metadata;

import io.cleancopy.metadata.CreditText.Worth;
import io.cleancopy.model.MediaKind;
import org.jspecify.annotations.Nullable;

/** Reads a credit in brackets at the end of a line: {@code … (Jane Doe/AP)}, {@code … (Video: Reuters)}. */
final class BracketedCredit {
    private static final int LONGEST = 130;
    private static final int MOST_LABELLED_WORDS = 15;

    /** Characters of a label that stands alone. */
    private static final int SHORTEST_ALONE = 3;

    /** Characters of the longest word behind a name. */
    private static final int LONGEST_AFTER = 3;

    /** Characters of a name with role and paper. */
    private static final int LONGEST_MAKER = 20;

    private BracketedCredit() {}

    static @Nullable Credited find(String line, int end, Words words) {
        int open = open(line, end);
        if (open < 0) {
            return null;
        }
        String inner = line.substring(open + 1, end - 1).strip();
        if (inner.isEmpty()) {
            return null;
        }
        if (words.isChineseJapaneseOrKorean()) {
            var unspaced = unspaced(line, open, inner, words);
            if (unspaced != null) {
                return unspaced;
            }
        }
        var labelled = LabelledCredit.whole(inner, words);
        if (labelled != null && labelled.credit() != null) {
            return Credits.credited(labelled.kind(), line, open, labelled.credit(), Confidence.HIGH);
        }
        String printed = LabelledCredit.afterColon(inner, words);
        if (printed != null && Tokens.count(printed) <= MOST_LABELLED_WORDS) {
            return Credits.credited(LabelledCredit.kind(inner, words), line, open, printed, Confidence.HIGH);
        }
        if (words.isChineseJapaneseOrKorean() && isOfText(inner, words)) {
            return null;
        }
        var worth = CreditText.of(inner, words);
        if (worth == Worth.JOINED && CreditText.isSure(inner)) {
            return Credits.credited(MediaKind.PHOTO, line, open, inner, Confidence.HIGH);
        }
        return worth == Worth.AGENCY ? agency(line, open, inner, words) : null;
    }

    /** A name with what it did behind it, {@code （王小明摄）}, or a label alone, {@code （资料图）}; headlines have shorter ones. */
    private static @Nullable Credited unspaced(String line, int open, String inner, Words words) {
        if (inner.length() >= SHORTEST_ALONE && words.is(inner, WordKind.CREDIT)) {
            return new Credited(MediaKind.PHOTO, line.substring(0, open).strip(), null, open, Confidence.HIGH);
        }
        for (int at = Math.max(2, inner.length() - LONGEST_AFTER); at < inner.length(); at++) {
            if (words.isEnd(inner, at, WordKind.CREDIT_AFTER) && at <= LONGEST_MAKER) {
                return Credits.credited(
                        MediaKind.PHOTO, line, open, inner.substring(0, at).strip(), Confidence.HIGH);
            }
        }
        return null;
    }

    /** Who wrote, translated or edited a text signs below it like who took a photo: {@code （编译/王小明）}. */
    private static boolean isOfText(String inner, Words words) {
        int slash = Math.max(inner.indexOf('/'), inner.indexOf('／'));
        String label = inner.substring(0, Math.max(0, slash)).strip();
        boolean hand = words.is(label, WordKind.BYLINE)
                || words.is(label, WordKind.ROLE)
                || words.is(label, WordKind.NO_AUTHOR)
                || words.is(label, WordKind.HELP);
        return hand && !words.is(label, WordKind.CREDIT);
    }

    /** A name before the bracket makes {@code Jane Doe (AP)} a credit; without one prose may name its source so. */
    private static Credited agency(String line, int open, String inner, Words words) {
        int from = Credits.lastSentence(line, Math.max(2, open));
        String before = line.substring(from, open).strip();
        if (from > 0 && Names.isName(before, words)) {
            return Credits.credited(MediaKind.PHOTO, line, from, before + "/" + inner, Confidence.HIGH);
        }
        var agency = CreditText.agency(inner);
        boolean wire = agency != null && agency.isWire() && !inner.endsWith(" Photo");
        return Credits.credited(MediaKind.PHOTO, line, open, inner, wire ? Confidence.LOW : Confidence.MEDIUM);
    }

    private static int open(String line, int end) {
        char close = line.charAt(end - 1);
        char open = close == ')' ? '(' : close == ']' ? '[' : close == '）' ? '（' : close == '】' ? '【' : 0;
        if (open == 0) {
            return -1;
        }
        int depth = 0;
        for (int i = end - 1; i >= 0 && end - i < LONGEST; i--) {
            char c = line.charAt(i);
            depth += c == close ? 1 : c == open ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
