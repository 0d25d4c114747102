package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a line apart into times, labels, amounts, punctuation, and text that is none of these. */
final class LineScan {
    /** What a piece that is neither text nor number begins with; most words are none of these. */
    private static final long OPENING = WordKind.bits(
            WordKind.PUBLISHED,
            WordKind.MODIFIED,
            WordKind.DATED,
            WordKind.READING_LABEL,
            WordKind.AGO_BEFORE,
            WordKind.ONE,
            WordKind.NOW,
            WordKind.MONTH,
            WordKind.HALF,
            WordKind.AGO_AFTER,
            WordKind.WEEKDAY,
            WordKind.DAY_OF,
            WordKind.LINK);

    private final String line;
    private final Words words;
    private final List<Piece> pieces = new ArrayList<>();

    private LineScan(String line, Words words) {
        this.line = line;
        this.words = words;
    }

    /** The pieces in order; they cover the line but for its spaces. */
    static List<Piece> of(String line, Words words) {
        var scan = new LineScan(line, words);
        scan.run();
        return Company.judge(scan.pieces);
    }

    private void run() {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ' ') {
                at++;
                continue;
            }
            var piece = read(at);
            if (piece == null) {
                piece = Marks.isMark(c) ? Marks.read(line, at) : Piece.of(Type.TEXT, at, textEnd(at));
            }
            pieces.add(piece);
            at = piece.to();
        }
    }

    private @Nullable Piece read(int at) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.type() == Type.CLOCK) {
            var zone = Zones.read(line, at);
            if (zone != null) {
                return Piece.of(at, zone);
            }
        }
        char c = line.charAt(at);
        if (!Character.isLetterOrDigit(c)) {
            return c == '(' || c == '（' ? bracketed(at, last) : c == '@' ? Piece.of(Type.LINK, at, at + 1) : null;
        }
        boolean afterDay = last != null && last.type() == Type.DAY && last.to() == at;
        if (!afterDay && !Edges.isEdge(line, at)) {
            return null;
        }
        if (Digits.isDigit(c)) {
            return number(at, last);
        }
        var piece = words.mayBegin(line, at, OPENING) ? word(at, last) : clockMark(at, last);
        return piece != null && isAbbreviation(at, piece.to()) ? null : piece;
    }

    /** Whether a word is an initial or goes on behind its dot, as {@code H.} does in {@code H.G. Wells}. */
    private boolean isAbbreviation(int at, int end) {
        if (!Digits.has(line, end, '.')) {
            return false;
        }
        boolean initial = end == at + 1 && Character.isUpperCase(line.charAt(at));
        return initial || (end + 1 < line.length() && Character.isLetter(line.charAt(end + 1)));
    }

    private @Nullable Piece bracketed(int at, @Nullable Piece last) {
        var weekday = words.at(line, at, WordKind.WEEKDAY);
        if (weekday != null) {
            return Piece.of(Type.WEEKDAY, at, weekday.to());
        }
        if (last != null && last.type() == Type.CLOCK && at + 1 < line.length()) {
            var zone = Zones.read(line, at + 1);
            if (zone != null && Digits.has(line, zone.to(), ')')) {
                return new Piece(Type.ZONE, at, zone.to() + 1, 0, null, null, zone.id());
            }
        }
        return null;
    }

    private @Nullable Piece number(int at, @Nullable Piece last) {
        var amount = Amounts.read(line, at, words);
        if (amount != null && amount.type() != Type.DURATION) {
            return amount;
        }
        var day = day(at);
        if (day != null) {
            return Piece.of(at, day);
        }
        var clock = Clock.read(line, at, words);
        if (clock != null && (!clock.dotted() || isInTimeCompany(clock, last))) {
            return isDuration(clock) ? null : Piece.of(at, clock);
        }
        if (amount != null) {
            return amount;
        }
        int end = at + Digits.run(line, at);
        boolean alone = end == line.length() || line.charAt(end) == ' ';
        boolean counted = last != null && (last.type() != Type.TEXT || (end == line.length() && holdsDay()));
        return alone && end - at <= 4 && counted ? Piece.of(Type.NUMBER, at, end) : null;
    }

    private boolean holdsDay() {
        for (var piece : pieces) {
            if (piece.type() == Type.DAY) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Day day(int at) {
        if (!Digits.isDigit(line.charAt(at))) {
            return NamedDays.read(line, at, words);
        }
        var day = NumericDays.read(line, at, words);
        return day == null ? NamedDays.read(line, at, words) : day;
    }

    private boolean isInTimeCompany(Clock clock, @Nullable Piece last) {
        if (words.at(line, Digits.skipSpaces(line, clock.to()), WordKind.LINK) != null) {
            return true;
        }
        return last != null
                && (last.isTime()
                        || last.type() == Type.LABEL
                        || last.type() == Type.LINK
                        || (last.isPunctuation() && pieces.size() > 1 && isTimeOrLabel(pieces.get(pieces.size() - 2))));
    }

    private static boolean isTimeOrLabel(Piece piece) {
        return piece.isTime() || piece.type() == Type.LABEL;
    }

    private boolean isDuration(Clock clock) {
        var unit = words.at(line, Digits.skipSpaces(line, clock.to()), WordKind.UNIT);
        return unit != null && unit.value() == 60;
    }

    private @Nullable Piece word(int at, @Nullable Piece last) {
        var label = StampLabels.read(line, at, words);
        if (label != null) {
            return label;
        }
        var amount = Amounts.read(line, at, words);
        if (amount != null) {
            return amount;
        }
        var day = day(at);
        if (day != null) {
            return Piece.of(at, day);
        }
        var clock = Clock.read(line, at, words);
        if (clock != null) {
            return Piece.of(at, clock);
        }
        if (last != null && last.type() == Type.LABEL) {
            var after = words.at(line, at, WordKind.AGO_AFTER);
            if (after != null) {
                return Piece.of(Type.AGO, at, after.to());
            }
        }
        return small(at, last);
    }

    private @Nullable Piece small(int at, @Nullable Piece last) {
        var weekday = words.at(line, at, WordKind.WEEKDAY);
        if (weekday != null) {
            return Piece.of(Type.WEEKDAY, at, weekday.to());
        }
        var dayOf = words.at(line, at, WordKind.DAY_OF);
        if (dayOf != null) {
            return Piece.of(Type.DAY_OF, at, dayOf.to());
        }
        var link = words.at(line, at, WordKind.LINK);
        if (link != null) {
            return Piece.of(Type.LINK, at, link.to());
        }
        return clockMark(at, last);
    }

    /** The letter between day and clock: {@code 2021-03-03T07:55}. */
    private @Nullable Piece clockMark(int at, @Nullable Piece last) {
        boolean iso = line.charAt(at) == 'T' && last != null && last.type() == Type.DAY && last.to() == at;
        return iso && Digits.run(line, at + 1) == 2 ? Piece.of(Type.LINK, at, at + 1) : null;
    }

    private int textEnd(int at) {
        int i = at + 1;
        for (; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Edges.isSmallAscii(c) && Edges.isSmallAscii(line.charAt(i - 1))) {
                continue;
            }
            if (c == ' ' || (Marks.isMark(c) && !Marks.joins(line, i))) {
                break;
            }
            boolean glue = Digits.isDigit(c) ? !Digits.isDigit(line.charAt(i - 1)) : Edges.isEdge(line, i);
            if (glue && Character.isLetterOrDigit(c) && isGluedTime(i)) {
                break;
            }
        }
        return i;
    }

    private boolean isGluedTime(int at) {
        if (Digits.isDigit(line.charAt(at))) {
            var day = day(at);
            return day == null ? isGluedAmount(at) : !day.isPartial();
        }
        if (!words.mayBegin(line, at, OPENING)) {
            return false;
        }
        if (StampLabels.read(line, at, words) != null) {
            return true;
        }
        var day = day(at);
        if (day != null) {
            return !day.isPartial();
        }
        return isGluedAmount(at);
    }

    private boolean isGluedAmount(int at) {
        var amount = Amounts.read(line, at, words);
        return amount != null && (amount.type() == Type.AGO || amount.type() == Type.READING);
    }
}
