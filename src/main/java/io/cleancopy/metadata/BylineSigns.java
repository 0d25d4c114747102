package io.cleancopy.metadata;

/**
 * A look at the beginnings of a line's words for what makes a byline: a label, a role, an agency, an address or a time.
 * Most capitalised lines, such as those of menus, show none of these and need not be taken apart.
 */
final class BylineSigns {
    private static final WordKind[] KINDS = {
        WordKind.BYLINE,
        WordKind.ROLE,
        WordKind.PUBLISHED,
        WordKind.MODIFIED,
        WordKind.DATED,
        WordKind.AGO_BEFORE,
        WordKind.AGO_AFTER,
        WordKind.NOW
    };

    /** Digits of the shortest day that has its year: {@code 3/3/21}. */
    private static final int FEWEST_DIGITS = 4;

    private static final long ANY = WordKind.bits(KINDS);

    private BylineSigns() {}

    /** Whether the line may be a byline by its signs; false is sure. Scripts without spaces hide theirs within words. */
    static boolean mayStandIn(String line, Words words) {
        int digits = 0;
        char before = ' ';
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean within = c == ' ' || Edges.isSmallAscii(c) && Edges.isSmallAscii(before);
            before = c;
            if (within) {
                continue;
            }
            digits += Digits.isDigit(c) ? 1 : 0;
            if (digits == FEWEST_DIGITS || c == '@' || Edges.isUnspaced(c)) {
                return true;
            }
            if (words.mayBegin(line, at, ANY) && words.areAt(line, at, KINDS) || Agencies.mayBeginWire(line, at)) {
                return true;
            }
        }
        return false;
    }
}
