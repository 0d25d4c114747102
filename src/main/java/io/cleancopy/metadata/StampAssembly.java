package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pieces of a line together to stamps. */
final class StampAssembly {
    private final String line;
    private final Words words;
    private final List<Piece> pieces;
    private final List<Stamp> stamps = new ArrayList<>();

    private StampKind kind = StampKind.UNKNOWN;
    private int from = -1;
    private int to;
    private int label = -1;
    private boolean any;
    private @Nullable Day day;
    private @Nullable Clock clock;
    private @Nullable ZoneId zone;

    private StampAssembly(String line, Words words, List<Piece> pieces) {
        this.line = line;
        this.words = words;
        this.pieces = pieces;
    }

    static List<Stamp> of(String line, Words words, List<Piece> pieces) {
        var assembly = new StampAssembly(line, words, pieces);
        for (int i = 0; i < pieces.size(); i++) {
            assembly.add(pieces.get(i), i);
        }
        assembly.flush();
        return assembly.gluedPair() ? ordered(assembly.stamps) : assembly.stamps;
    }

    /** Two days glued together without a word are how blogs print the day of writing and the day of the last change. */
    private boolean gluedPair() {
        for (int i = 1; stamps.size() == 2 && i < pieces.size(); i++) {
            if (pieces.get(i).type() == Type.DAY
                    && pieces.get(i - 1).to() == pieces.get(i).from()) {
                return pieces.get(i - 1).isTime();
            }
        }
        return false;
    }

    private static List<Stamp> ordered(List<Stamp> pair) {
        var first = pair.get(0);
        var second = pair.get(1);
        boolean open = first.kind() == StampKind.UNKNOWN && second.kind() == StampKind.UNKNOWN;
        if (!open || first.date() == null || second.date() == null) {
            return pair;
        }
        boolean falls = second.date().isBefore(first.date());
        return List.of(
                first.as(falls ? StampKind.MODIFIED : StampKind.PUBLISHED),
                second.as(falls ? StampKind.PUBLISHED : StampKind.MODIFIED));
    }

    private void add(Piece piece, int index) {
        switch (piece.type()) {
            case LABEL -> {
                flush();
                kind = piece.value() == StampLabels.PUBLISHED
                        ? StampKind.PUBLISHED
                        : piece.value() == StampLabels.MODIFIED ? StampKind.MODIFIED : StampKind.UNKNOWN;
                label = index;
            }
            case DAY -> {
                if (day != null && !day.isPartial() || day != null && clock != null) {
                    flush();
                }
                day = piece.day();
                cover(piece);
            }
            case CLOCK -> {
                if (clock != null) {
                    flush();
                }
                clock = piece.clock();
                cover(piece);
            }
            case ZONE -> {
                zone = piece.zone();
                cover(piece);
            }
            case WEEKDAY, DAY_OF -> {
                if (clock != null && day != null) {
                    flush();
                }
                cover(piece);
                any |= piece.type() == Type.DAY_OF;
            }
            case AGO -> {
                if (day != null || clock != null) {
                    flush();
                }
                cover(piece);
                any = true;
            }
            case TEXT -> flush();
            case LINK, READING, DURATION, COUNT, NUMBER, MARK, BAR -> {}
        }
    }

    private void cover(Piece piece) {
        if (from < 0) {
            from = piece.from();
        }
        to = piece.to();
    }

    private void flush() {
        if (day != null || clock != null || any) {
            stamps.add(Stamp.of(
                    kind,
                    line.substring(from, to),
                    day == null ? null : date(day),
                    clock == null ? null : clock.time(),
                    clock == null ? null : zone));
        } else if (label >= 0 && from < 0 && kind != StampKind.UNKNOWN && isAlone(label)) {
            var piece = pieces.get(label);
            stamps.add(Stamp.of(kind, line.substring(piece.from(), piece.to()), null, null, null));
        }
        kind = StampKind.UNKNOWN;
        from = -1;
        label = -1;
        any = false;
        day = null;
        clock = null;
        zone = null;
    }

    /** Whether a label is all there is: a page whose script should have filled in the time. */
    private boolean isAlone(int label) {
        return label == 0
                && (pieces.size() == 1 || (pieces.size() == 2 && pieces.get(1).isPunctuation()));
    }

    /** English presses put the month first in one country and the day in the other: without a sign of either, no date. */
    private @Nullable LocalDate date(Day day) {
        if (!day.isAmbiguous()) {
            return day.dayFirst();
        }
        boolean dotted = line.indexOf('.', from) > 0 && line.indexOf('.', from) < to;
        boolean english = words.language().equals("en");
        if (english || (words.language().equals("und") && !dotted)) {
            return isAmerican() ? day.monthFirst() : null;
        }
        return day.dayFirst();
    }

    private boolean isAmerican() {
        for (var piece : pieces) {
            if (piece.clock() != null && piece.clock().twelve()) {
                return true;
            }
        }
        return false;
    }
}
