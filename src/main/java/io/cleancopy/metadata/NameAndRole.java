package io.cleancopy.metadata;

/** Finds where a name ends and what somebody is begins: {@code Jane Doe | Senior Travel Reporter}. */
final class NameAndRole {
    private static final int MOST_ROLE_WORDS = 12;

    private NameAndRole() {}

    /** One past the name at the beginning when nothing but a role, a paper or an address follows; else -1. */
    static int nameEnd(String text, Words words) {
        int unspaced = unspacedNameEnd(text, words);
        if (unspaced > 0) {
            return unspaced;
        }
        int end = nameEnd(text, words, true);
        return end > 0 ? end : nameEnd(text, words, false);
    }

    private static int nameEnd(String text, Words words, boolean strict) {
        for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
            String tail = text.substring(space + 1);
            if (!endsWithRole(tail, words) && !isOutlet(tail, words)) {
                continue;
            }
            String name = text.substring(0, space);
            if (strict ? Names.isName(name, words) : Names.isLabelledName(name, words)) {
                return space;
            }
        }
        return -1;
    }

    /** Chinese and Japanese hang the role on the name: {@code 山田太郎記者}. */
    private static int unspacedNameEnd(String text, Words words) {
        if (text.isEmpty() || !Edges.isUnspaced(text.charAt(0)) || text.indexOf(' ') >= 0) {
            return -1;
        }
        for (int i = 2; i < text.length() && i <= 6; i++) {
            if (words.is(text.substring(i), WordKind.ROLE)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the text is nothing but a role, words of its beat before it: {@code Travel News Reporter}. */
    static boolean endsWithRole(String text, Words words) {
        for (int at = 0; at < text.length(); ) {
            if (words.at(text, at, WordKind.ROLE) != null) {
                return Tokens.count(text) <= MOST_ROLE_WORDS;
            }
            var beat = words.at(text, at, WordKind.NOT_NAME);
            if (beat == null || !Digits.has(text, beat.to(), ' ')) {
                return false;
            }
            at = beat.to() + 1;
        }
        return false;
    }

    private static boolean isOutlet(String text, Words words) {
        var outlet = words.at(text, 0, WordKind.OUTLET);
        if (outlet == null) {
            return text.indexOf('@') >= 0 && text.indexOf(' ') < 0;
        }
        return outlet.to() < text.length()
                && Names.lowercaseWords(text.substring(outlet.to()).strip(), words) == 0
                && Tokens.count(text) <= 6;
    }

    /** A name that is known as one goes without its section or place: {@code Jane Doe in Harbours}. */
    static String withoutSection(String text, Words words) {
        int in = text.indexOf(" in ");
        String name = text.substring(0, Math.max(0, in));
        return in > 0 && KnownNames.startsWithGivenName(name) && Names.isName(name, words) ? name : text;
    }
}
