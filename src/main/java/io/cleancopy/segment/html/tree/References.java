package io.cleancopy.segment.html.tree;

import org.jsoup.parser.Parser;

/** Reads character references: those that most pages have at once, all others by jsoup. */
final class References {
    private References() {}

    static String read(String text, boolean inAttribute) {
        return Parser.unescapeEntities(text, inAttribute);
    }
}
