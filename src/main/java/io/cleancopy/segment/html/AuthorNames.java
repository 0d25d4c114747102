package io.cleancopy.segment.html;

import java.util.Locale;
import java.util.Set;

/** Class names and kinds of links that are those of authors. */
final class AuthorNames {
    /** Parts of class names of what stands beside an author, or names somebody else. */
    private static final String[] OTHERS = {
        "comment",
        "bio",
        "avatar",
        "image",
        "img",
        "photo",
        "social",
        "share",
        "follow",
        "related",
        "teaser",
        "card",
        "icon",
        "date",
        "time",
        "title",
        "role",
        "position",
        "job",
        "desc",
        "email",
        "caption",
        "credit",
        "copyright",
        "authority",
        "link-list",
        "recommend",
        "sidebar",
        "widget",
        "footer",
        "nav",
        "menu",
        "quote",
        "testimonial"
    };

    /** What the folder with the pages of authors is called: in English, Spanish, German, French, Italian. */
    private static final Set<String> FOLDERS = Set.of(
            "author", "authors", "autor", "autores", "autoren", "autorin", "auteur", "auteurs", "autore", "autori");

    private AuthorNames() {}

    /** Whether one of the kinds of a link is that to an author. */
    static boolean isAuthor(String rel) {
        return (" " + rel + " ").contains(" author ");
    }

    /** Whether a folder of an address is that of authors, {@code /author/jane-doe}, or its query asks for one. */
    static boolean isAuthorAddress(String address) {
        String small = address.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf("aut"); at > 0; at = small.indexOf("aut", at + 1)) {
            int end = at;
            while (end < small.length() && Character.isLetter(small.charAt(end))) {
                end++;
            }
            if (end + 1 >= small.length()) {
                return false;
            }
            char before = small.charAt(at - 1);
            char behind = small.charAt(end);
            boolean part = before == '/' && behind == '/' || before == '?' && behind == '=';
            if (part && FOLDERS.contains(small.substring(at, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the names is that of an author, and not of what stands beside one. */
    static boolean isAuthorClass(String classes) {
        if (!namesAuthor(classes)) {
            return false;
        }
        int from = 0;
        for (int to = 0; to <= classes.length(); to++) {
            if (to == classes.length() || isSpace(classes.charAt(to))) {
                String name = classes.substring(from, to);
                if (namesAuthor(name) && isPlain(name)) {
                    return true;
                }
                from = to + 1;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean namesAuthor(String classes) {
        for (int i = 1; i + 4 <= classes.length(); i++) {
            boolean begins = switch (classes.charAt(i)) {
                case 'u', 'U' ->
                    classes.regionMatches(true, i - 1, "author", 0, 6)
                            || classes.regionMatches(true, i - 1, "autor", 0, 5);
                case 'y', 'Y' -> classes.regionMatches(true, i - 1, "byline", 0, 6);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String name) {
        for (String other : OTHERS) {
            if (ClassNames.hold(name, other)) {
                return false;
            }
        }
        return true;
    }
}
