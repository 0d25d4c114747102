package io.cleancopy.metadata;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells who wrote an article, such as {@code By Jane Doe and John Smith, Staff Writers}.
 *
 * @param authors people as printed, without labels, roles, places and addresses; agencies are never among them
 * @param agency the wire that is named, by the name the record carries
 * @param role what the line says the first author is
 * @param whole whether the line holds nothing that was not understood
 * @param stamps the times that stand in the same line
 */
public record Byline(
        List<String> authors,
        @Nullable String agency,
        @Nullable String role,
        boolean whole,
        List<Stamp> stamps) {
    static final int LONGEST = 260;

    public Byline {
        authors = List.copyOf(authors);
        stamps = List.copyOf(stamps);
    }

    /** The byline of a line that says it is one: by a label, a role, an address, or a time beside a name. */
    public static @Nullable Byline parse(String line, String language) {
        var words = Words.of(language);
        return read(line, words, () -> LineScan.of(line, words));
    }

    /** As {@link #parse}, of a line whose pieces may have been read before. */
    static @Nullable Byline read(String line, Words words, Supplier<List<Piece>> pieces) {
        if (line.length() > LONGEST || line.isEmpty() || Tokens.runsOn(line)) {
            return null;
        }
        return mayBeByline(line, words) && !BylineReader.isProse(line) && BylineSigns.mayStandIn(line, words)
                ? BylineReader.read(line, words, pieces.get())
                : null;
    }

    /** A cheap look: prose goes on in lower case after its first word. */
    private static boolean mayBeByline(String line, Words words) {
        if (words.at(line, 0, WordKind.BYLINE) != null) {
            return true;
        }
        int second = line.indexOf(' ') + 1;
        boolean name = Character.isUpperCase(line.charAt(0))
                && second > 0
                && second < line.length()
                && (!Character.isLowerCase(line.charAt(second)) || Names.startsWithParticle(line.substring(second)));
        boolean digit = Digits.isDigit(line.charAt(0));
        boolean other = line.length() < 160 && (digit || line.indexOf('|') >= 0 || Edges.isUnspaced(line.charAt(0)));
        return name
                || other
                || words.at(line, 0, WordKind.PUBLISHED) != null
                || words.at(line, 0, WordKind.MODIFIED) != null;
    }

    /** Whether the line is nothing but a label that awaits names on the next line, such as {@code By}. */
    public static boolean isLabel(String line, String language) {
        int end = line.length();
        while (end > 0 && ": ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && end < 40 && Words.of(language).is(line.substring(0, end), WordKind.BYLINE);
    }

    /** Whether the line begins with the label of a byline. */
    static boolean isLabelled(String line, String language) {
        return Words.of(language).at(line, 0, WordKind.BYLINE) != null;
    }

    /** Whether the line has the shape of one person's name: a candidate, no more. */
    public static boolean looksLikeName(String line, String language) {
        return Names.isName(line, Words.of(language));
    }

    /** Whether the line is a name by its shape and begins with a given name that is known: a good candidate. */
    public static boolean isKnownName(String line, String language) {
        return looksLikeName(line, language) && KnownNames.startsWithGivenName(line);
    }

    /**
     * The names in a line that lists names and nothing else but roles and places in brackets: candidates, no more. Empty
     * when the line holds anything else.
     */
    public static List<String> names(String line, String language) {
        if (line.length() > LONGEST || line.isEmpty() || Tokens.runsOn(line)) {
            return List.of();
        }
        char first = line.charAt(0);
        if (!Character.isUpperCase(first) && !Edges.isUnspaced(first) && Character.isLetterOrDigit(first)) {
            return List.of();
        }
        var words = Words.of(language);
        return BylineReader.names(line, words, LineScan.of(line, words));
    }
}
