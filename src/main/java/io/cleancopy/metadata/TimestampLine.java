package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells when an article was published or changed, such as {@code Published Aug 28, 2024 • 4 minute read}.
 *
 * @param stamps at least one, in the order printed
 * @param whole whether the line holds nothing else; labels, weekdays, reading times and counts of comments are no more
 * @param rest the parts that are something else, in order; empty when {@code whole}
 */
public record TimestampLine(List<Stamp> stamps, boolean whole, List<String> rest) {
    private static final int LONGEST = 220;
    private static final int MOST_OTHER_WORDS = 12;

    /** What a line without digits that tells a time begins with. */
    private static final WordKind[] TOLD_IN_WORDS = {
        WordKind.PUBLISHED, WordKind.MODIFIED, WordKind.NOW, WordKind.ONE, WordKind.AGO_BEFORE, WordKind.DAY_OF
    };

    private static final long TOLD_IN_ANY = WordKind.bits(TOLD_IN_WORDS);

    public TimestampLine {
        stamps = List.copyOf(stamps);
        rest = List.copyOf(rest);
    }

    /** The times of a line; null for prose and for lines without a time. */
    public static @Nullable TimestampLine parse(String line, String language) {
        var words = Words.of(language);
        return read(line, words, () -> LineScan.of(line, words));
    }

    /** As {@link #parse}, of a line whose pieces may have been read before. */
    static @Nullable TimestampLine read(String line, Words words, Supplier<List<Piece>> pieces) {
        if (line.length() > LONGEST || !mayHoldTime(line, words) || Tokens.runsOn(line)) {
            return null;
        }
        return of(line, words, pieces.get());
    }

    static @Nullable TimestampLine of(String line, Words words, List<Piece> pieces) {
        var stamps = StampAssembly.of(line, words, pieces);
        if (stamps.isEmpty()) {
            return null;
        }
        var rest = new ArrayList<String>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).type() == Type.TEXT) {
                rest.add(line.substring(pieces.get(i).from(), pieces.get(i).to()));
            }
        }
        if (rest.isEmpty()) {
            return new TimestampLine(stamps, true, rest);
        }
        return tellsWhen(stamps) && Rest.standsApart(line, words, pieces)
                ? new TimestampLine(stamps, false, rest)
                : null;
    }

    /** Whether at least one stamp tells more than a time of day. */
    public boolean isDated() {
        return isDated(stamps);
    }

    private static boolean isDated(List<Stamp> stamps) {
        for (var stamp : stamps) {
            if (stamp.time() == null || stamp.date() != null || stamp.kind() != StampKind.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsWhen(List<Stamp> stamps) {
        for (var stamp : stamps) {
            if (stamp.date() != null || stamp.kind() != StampKind.UNKNOWN || stamp.time() == null && isAgo(stamp)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgo(Stamp stamp) {
        return stamp.date() == null && Tokens.count(stamp.raw()) > 1;
    }

    /** Decides about text beside a time: set apart it may be a name or a place, run together it is prose. */
    private static final class Rest {
        private static final int MOST_SHORT_WORDS = 3;

        static boolean standsApart(String line, Words words, List<Piece> pieces) {
            if (isShort(line, pieces)) {
                return !Tokens.endsLikeProse(line);
            }
            int count = 0;
            for (int i = 0; i < pieces.size(); i++) {
                var piece = pieces.get(i);
                if (piece.type() != Type.TEXT) {
                    continue;
                }
                String text = line.substring(piece.from(), piece.to());
                count += Tokens.count(text);
                if (count > MOST_OTHER_WORDS || !Tokens.hasLetter(text) || !isApart(words, pieces, i, text)) {
                    return false;
                }
            }
            return !Tokens.endsLikeProse(line);
        }

        /** A full date beside a word or two is set in its own line for a reason. */
        private static boolean isShort(String line, List<Piece> pieces) {
            int count = 0;
            boolean full = false;
            for (var piece : pieces) {
                full |= piece.day() != null && !piece.day().isPartial();
                if (piece.type() == Type.TEXT) {
                    String text = line.substring(piece.from(), piece.to());
                    count += Tokens.hasLetter(text) ? Tokens.count(text) : MOST_SHORT_WORDS + 1;
                }
            }
            return full && count <= MOST_SHORT_WORDS;
        }

        private static boolean isApart(Words words, List<Piece> pieces, int i, String text) {
            boolean apart = isBorder(pieces, i, -1) && isBorder(pieces, i, 1);
            return apart || Names.isName(text, words) || words.at(text, 0, WordKind.BYLINE) != null;
        }

        private static boolean isBorder(List<Piece> pieces, int i, int step) {
            int other = i + step;
            if (other < 0 || other >= pieces.size()) {
                return true;
            }
            var neighbour = pieces.get(other);
            boolean glued = step > 0
                    ? neighbour.from() == pieces.get(i).to()
                    : neighbour.to() == pieces.get(i).from();
            return switch (neighbour.type()) {
                case BAR, READING -> true;
                case MARK -> isBorderMark(pieces, other + step);
                case DAY, CLOCK, AGO, COUNT, LABEL -> glued;
                case ZONE, WEEKDAY, DAY_OF, LINK, DURATION, NUMBER, TEXT -> false;
            };
        }

        /** A comma or colon parts text from text; beside a time it is not enough. */
        private static boolean isBorderMark(List<Piece> pieces, int beyond) {
            return beyond < 0
                    || beyond >= pieces.size()
                    || pieces.get(beyond).type() == Type.TEXT
                    || pieces.get(beyond).type() == Type.LABEL;
        }
    }

    private static boolean mayHoldTime(String line, Words words) {
        for (int i = 0; i < line.length(); i++) {
            if (Digits.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return line.length() < 60
                && !line.isEmpty()
                && words.mayBegin(line, 0, TOLD_IN_ANY)
                && words.areAt(line, 0, TOLD_IN_WORDS);
    }
}
