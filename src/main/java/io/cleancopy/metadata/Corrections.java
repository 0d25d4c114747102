package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/**
 * A correction or another note about the article itself, such as {@code Correction: …} or {@code An earlier version of
 * this article misstated …}.
 *
 * @param text the whole line: its words have weight
 */
public record Corrections(NoteKind kind, String text) {

    /** The note that the line is; null for all others. */
    public static @Nullable Corrections parse(String line, String language) {
        if (line.isEmpty()) {
            return null;
        }
        int from = "[(*_—".indexOf(line.charAt(0)) >= 0 ? Digits.skipSpaces(line, 1) : 0;
        var words = Words.of(language);
        var note = words.at(line, from, WordKind.NOTE);
        if (note == null) {
            return null;
        }
        boolean free = note.value() >= 10;
        return free || isMarked(line, note.to(), words) ? new Corrections(kind(note.value()), line) : null;
    }

    /** A colon, a dash, or a day in brackets between them makes the label one. */
    private static boolean isMarked(String line, int at, Words words) {
        int i = Digits.skipSpaces(line, at);
        if (i >= line.length()) {
            return false;
        }
        char c = line.charAt(i);
        if (c == ':' || c == '：' || c == '—' || c == '–' || c == '】' || (c == '-' && i > at)) {
            return i + 1 < line.length();
        }
        int colon = line.indexOf(':', i);
        if (colon < 0 || colon - i > 40) {
            return false;
        }
        var pieces = LineScan.of(line.substring(i, colon), words);
        boolean day = false;
        for (var piece : pieces) {
            if (piece.type() == Piece.Type.TEXT) {
                return false;
            }
            day |= piece.day() != null;
        }
        return day;
    }

    private static NoteKind kind(int value) {
        return NoteKind.values()[value % 10 - 1];
    }
}
