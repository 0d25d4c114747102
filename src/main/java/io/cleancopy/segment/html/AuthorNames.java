package io.cleancopy.segment.html;

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

    private AuthorNames() {}

    /** Whether one of the kinds of a link is that to an author. */
    static boolean isAuthor(String rel) {
        return (" " + rel + " ").contains(" author ");
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
