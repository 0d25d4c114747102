package io.cleancopy.metadata;

import io.cleancopy.metadata.Piece.Type;
import org.jspecify.annotations.Nullable;

/** A line that only tells how long reading takes, such as {@code 4 min read}. */
public record ReadingTime(int minutes) {
    private static final int LONGEST = 48;

    /** The reading time that the whole line is; null for all others. */
    public static @Nullable ReadingTime parse(String line, String language) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return null;
        }
        int minutes = -1;
        for (var piece : LineScan.of(line, Words.of(language))) {
            if (piece.type() == Type.READING && minutes < 0) {
                minutes = piece.value();
            } else if (!piece.isPunctuation()) {
                return null;
            }
        }
        return minutes < 0 ? null : new ReadingTime(minutes);
    }
}
