package io.cleancopy.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells which agency the text came from or who else worked on it, such as {@code Reporting by Jane Doe;
 * Editing by John Smith} or {@code Source: AFP}.
 *
 * @param source the wire, by the name the record carries; as printed behind a Chinese, Japanese or Korean label
 * @param contributors people as printed, without places and roles
 */
public record AgencyLine(@Nullable String source, List<String> contributors) {
    private static final int LONGEST = 420;

    public AgencyLine {
        contributors = List.copyOf(contributors);
    }

    /** What the line tells; null for all other lines. */
    public static @Nullable AgencyLine parse(String line, String language) {
        if (line.length() < 2 || line.length() > LONGEST) {
            return null;
        }
        int from = 0;
        int to = line.length();
        while (from < to && "(（[—–-*_/ ".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ").]）。/ ".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from < 2 ? null : AgencyReader.read(line.substring(from, to), Words.of(language));
    }
}
