package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Judges small words by their neighbours: labels, links, weekdays and days without a year are text among text. */
final class Company {
    private Company() {}

    static List<Piece> judge(List<Piece> pieces) {
        var judged = new ArrayList<Piece>(pieces.size());
        for (int i = pieces.size() - 1; i >= 0; i--) {
            var piece = pieces.get(i);
            var next = judged.isEmpty() ? null : judged.get(judged.size() - 1);
            boolean labelOfText = piece.type() == Type.LABEL && next != null && !servesLabel(judged);
            judged.add(labelOfText ? text(piece) : piece);
        }
        Collections.reverse(judged);
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int i = 0; i < judged.size(); i++) {
                if (isAmongText(judged, i)) {
                    judged.set(i, text(judged.get(i)));
                    changed = true;
                }
            }
        }
        return merged(judged);
    }

    /** Whether what follows a label (read backwards) is a time, after punctuation and links. */
    private static boolean servesLabel(List<Piece> reversed) {
        for (int i = reversed.size() - 1; i >= 0; i--) {
            var piece = reversed.get(i);
            if (piece.isTime() || piece.type() == Type.LABEL || piece.type() == Type.READING) {
                return true;
            }
            if (piece.type() != Type.LINK && !piece.isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmongText(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        var before = i > 0 ? pieces.get(i - 1) : null;
        var after = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        boolean textBefore = before != null && before.type() == Type.TEXT;
        boolean textAfter = after != null && after.type() == Type.TEXT;
        boolean byTime = (before != null && before.isTime()) || (after != null && after.isTime());
        return switch (piece.type()) {
            case LINK -> !linksTime(pieces, i, 1) && (textAfter || !linksTime(pieces, i, -1));
            case WEEKDAY, DAY_OF -> (textBefore || textAfter) && !byTime;
            case DAY -> piece.day() != null && piece.day().isPartial() && textAfter;
            case NUMBER, DURATION -> textAfter;
            case LABEL -> textBefore && after == null && piece.from() > before.to();
            case CLOCK, ZONE, AGO, READING, COUNT, MARK, BAR, TEXT -> false;
        };
    }

    /** Whether a time, or a label before it, stands beside a link, other links aside. */
    private static boolean linksTime(List<Piece> pieces, int i, int step) {
        for (int other = i + step; other >= 0 && other < pieces.size(); other += step) {
            var piece = pieces.get(other);
            if (piece.type() != Type.LINK) {
                return piece.isTime() || (step < 0 && piece.type() == Type.LABEL);
            }
        }
        return false;
    }

    private static Piece text(Piece piece) {
        return Piece.of(Type.TEXT, piece.from(), piece.to());
    }

    private static List<Piece> merged(List<Piece> pieces) {
        var merged = new ArrayList<Piece>(pieces.size());
        for (var piece : pieces) {
            int last = merged.size() - 1;
            if (last >= 0 && piece.type() == Type.TEXT && merged.get(last).type() == Type.TEXT) {
                merged.set(last, Piece.of(Type.TEXT, merged.get(last).from(), piece.to()));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }
}
