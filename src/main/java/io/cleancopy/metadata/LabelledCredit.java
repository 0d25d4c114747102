package io.cleancopy.metadata;

import io.cleancopy.metadata.CreditText.Worth;
import io.cleancopy.model.MediaKind;
import org.jspecify.annotations.Nullable;

/** Reads a credit behind its label: {@code Photograph: Jane Doe/AFP}, {@code … Foto: dpa}, {@code © Jane Doe/dpa}. */
final class LabelledCredit {
    private static final int FARTHEST = 130;

    /** The value of words that open a caption without a colon. */
    private static final int OPENING = 2;

    private LabelledCredit() {}

    /** The credit at the end of the line whose label begins last; at the last character none does. */
    static @Nullable Credited find(String line, int end, Words words) {
        int from = Math.max(0, end - FARTHEST);
        var tail = new char[end - from];
        line.getChars(from, end, tail, 0);
        for (int i = tail.length - 2; i >= (end < FARTHEST ? 0 : 1); i--) {
            char before = i > 0 ? tail[i - 1] : ' ';
            if (tail[i] == ' ' || Edges.isSmallAscii(tail[i]) && Edges.isSmallAscii(before)) {
                continue;
            }
            int at = from + i;
            boolean may = (tail[i] == '©' || words.mayBegin(tail[i], tail[i + 1], WordKind.CREDIT))
                    && (at == 0 || mayBegin(line, at));
            if (may && at(line, at, end, words) != null) {
                return at(line, firstWord(line, at, words), end, words);
            }
        }
        return caption(line, words);
    }

    /** Where the label of several words begins whose last word stands at {@code last}. */
    private static int firstWord(String line, int last, Words words) {
        var label = words.at(line, last, WordKind.CREDIT);
        int first = last;
        int at = last;
        for (int word = 0; label != null && word < 3 && at > 1; word++) {
            at = line.lastIndexOf(' ', at - 2) + 1;
            var longer = words.at(line, at, WordKind.CREDIT);
            first = longer != null && longer.to() == label.to() ? at : first;
        }
        return first;
    }

    /** The credit that the whole text is. */
    static @Nullable Credited whole(String text, Words words) {
        return at(text, 0, text.length(), words);
    }

    /** What stands behind the label and colon that the text begins with; null without them. */
    static @Nullable String afterColon(String text, Words words) {
        var label = words.at(text, 0, WordKind.CREDIT);
        int from = label == null ? -1 : mark(text, label.to(), text.length());
        return from <= 0 || from >= text.length() ? null : strip(text.substring(from));
    }

    static MediaKind kind(String text, Words words) {
        var label = words.at(text, 0, WordKind.CREDIT);
        return Credits.kind(label == null ? 1 : label.value());
    }

    private static boolean mayBegin(String line, int at) {
        char before = line.charAt(at - 1);
        if (Edges.isUnspaced(before) && Edges.isUnspaced(line.charAt(at))) {
            return false;
        }
        return before == ' '
                || line.charAt(at) == '©'
                || (!Character.isLetterOrDigit(before) && before != '-')
                || Edges.isEdge(line, at);
    }

    private static @Nullable Credited at(String line, int at, int end, Words words) {
        if (line.charAt(at) == '©') {
            return copyright(line, at, end, words);
        }
        var label = words.at(line, at, WordKind.CREDIT);
        if (label == null) {
            return null;
        }
        int from = mark(line, label.to(), end);
        boolean marked = from > 0;
        if (!marked) {
            boolean glued =
                    label.to() < end && Character.isUpperCase(line.charAt(label.to())) && at(line, at, "credit");
            if (label.value() < 10 && !glued) {
                return null;
            }
            from = Digits.skipSpaces(line, label.to());
        }
        if (from >= end) {
            return null;
        }
        String text = strip(line.substring(from, end));
        boolean sure = CreditText.isSure(text);
        var confidence = confidence(CreditText.of(text, words), at, label.value() % 10, line, sure);
        if (confidence == Confidence.MEDIUM && isCredit(line, at, label)) {
            confidence = Confidence.LIKELY;
        }
        if (at > 0 && !marked && !isApart(line, at) || confidence == null) {
            return null;
        }
        return Credits.credited(Credits.kind(label.value()), line, at, text, confidence);
    }

    /** Whether the label says "credit", or "photo by" behind a sentence: {@code Photo:} may be a title, or what a test judges. */
    private static boolean isCredit(String line, int at, WordTrie.Hit label) {
        boolean by = label.value() >= 10 && at > 0 && isApart(line, at);
        return by || Edges.fold(line.substring(at, label.to())).contains("credit");
    }

    private static @Nullable Confidence confidence(Worth worth, int at, int kind, String line, boolean isSure) {
        return switch (worth) {
            case NOTHING -> null;
            case ORGANISATION -> kind == 1 && !isPlural(line, at) ? Confidence.MEDIUM : null;
            case NAME -> isSure ? Confidence.HIGH : kind == 1 && !isPlural(line, at) ? Confidence.MEDIUM : null;
            case AGENCY, JOINED -> Confidence.HIGH;
        };
    }

    /** {@code Photos: Golden Nights} is a gallery's title as often as a credit. */
    private static boolean isPlural(String line, int at) {
        return line.startsWith("Photos:", at) || line.startsWith("Pictures:", at) || line.startsWith("Images:", at);
    }

    private static @Nullable Credited copyright(String line, int at, int end, Words words) {
        String text = strip(line.substring(at + 1, end));
        boolean legal = at > 0 && Character.isLetter(line.charAt(at - 1)) || at(line, at - 10, "copyright");
        if (legal || text.isEmpty() || hasYear(text) || Names.lowercaseWords(text, words) > 1) {
            return null;
        }
        var label = words.at(text, 0, WordKind.CREDIT);
        if (label != null && mark(text, label.to(), text.length()) > 0) {
            text = strip(text.substring(mark(text, label.to(), text.length())));
        }
        return switch (CreditText.of(text, words)) {
            case NOTHING -> null;
            case JOINED, AGENCY -> Credits.credited(MediaKind.PHOTO, line, at, text, Confidence.HIGH);
            case NAME ->
                Credits.credited(MediaKind.PHOTO, line, at, text, at == 0 ? Confidence.MEDIUM : Confidence.HIGH);
            case ORGANISATION -> at == 0 ? null : Credits.credited(MediaKind.PHOTO, line, at, text, Confidence.MEDIUM);
        };
    }

    /** Years and lawyers' words make it a notice of copyright. */
    private static boolean hasYear(String text) {
        for (int i = 0; i < text.length(); i++) {
            int run = Digits.run(text, i);
            if (run == 4) {
                return true;
            }
            i += run;
        }
        String folded = Edges.fold(text);
        return folded.contains("rights reserved")
                || folded.contains("riproduzione")
                || folded.endsWith(" ltd")
                || folded.endsWith(" inc")
                || folded.endsWith(" gmbh")
                || folded.endsWith(" llc");
    }

    /** The caption that the line says it is, without a credit. */
    static @Nullable Credited caption(String line, Words words) {
        var label = words.at(line, 0, WordKind.CAPTION);
        if (label == null) {
            return null;
        }
        int from = label.value() == OPENING ? opening(line, label.to()) : mark(line, label.to(), line.length());
        if (from <= 0 || from >= line.length()) {
            return null;
        }
        var confidence = label.value() == OPENING ? Confidence.LIKELY : Confidence.HIGH;
        return new Credited(MediaKind.PHOTO, line.substring(from), null, line.length(), confidence);
    }

    /** Where the sentence behind {@code FILE - } or {@code Enlarge / } begins; -1 when the word opens no caption. */
    private static int opening(String line, int to) {
        boolean capitals = Character.isUpperCase(line.charAt(to - 1));
        boolean sign = line.length() > to + 3 && line.charAt(to) == ' ' && line.charAt(to + 2) == ' ';
        boolean opens = sign && (capitals ? "-–—" : "/").indexOf(line.charAt(to + 1)) >= 0;
        return opens && Character.isUpperCase(line.charAt(to + 3)) ? to + 3 : -1;
    }

    /** Where the text behind a label's colon begins; -1 without one. {@code Image source, Harbour Films} has a comma. */
    private static int mark(String line, int at, int end) {
        int i = Digits.skipSpaces(line, at);
        if (i >= end) {
            return -1;
        }
        char c = line.charAt(i);
        boolean comma = c == ','
                && i == at
                && (at(line, at - 6, "source") || at(line, at - 7, "caption") || at(line, at - 9, "copyright"));
        boolean mark = c == ':'
                || c == '：'
                || c == '='
                || c == '＝'
                || c == '©'
                || c == '／'
                || comma
                || (c == '/' && Edges.isUnspaced(line.charAt(at - 1)));
        return mark ? Digits.skipSpaces(line, i + 1) : line.charAt(at - 1) == '.' && i > at ? i : -1;
    }

    private static boolean at(String line, int at, String word) {
        return at >= 0 && line.regionMatches(true, at, word, 0, word.length());
    }

    /** Whether a label without a colon stands behind a sentence, a bar or glued to one, not in the midst of prose. */
    private static boolean isApart(String line, int at) {
        int i = at - 1;
        while (i > 0 && line.charAt(i) == ' ') {
            i--;
        }
        char c = line.charAt(i);
        return i == at - 1 ? c != ' ' : ".!?|-–—·•)”\"".indexOf(c) >= 0;
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) == ' ' || text.charAt(from) == ':' || text.charAt(from) == '©')) {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '.' || text.charAt(to - 1) == ',')) {
            to--;
        }
        return text.substring(from, to);
    }
}
