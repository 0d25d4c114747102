package io.cleancopy.segment.html.tree;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page says it is written in.
 *
 * @param quirks whether browsers show it as they did before there were standards
 */
record Doctype(boolean quirks) {
    private static final String HTML = "html";

    /**
     * Reads what is between the word and the end of the tag.
     *
     * @return null where it is not one of the plain forms
     */
    static @Nullable Doctype of(String said) {
        String plain = said.strip().toLowerCase(Locale.ROOT);
        if (!plain.startsWith(HTML) || !said.startsWith(" ")) {
            return null;
        }
        String rest = plain.substring(HTML.length());
        if (rest.isEmpty()) {
            return new Doctype(false);
        }
        int quotes = (int) rest.chars().filter(c -> c == '"').count();
        boolean plainly = rest.startsWith(" public \"") && rest.endsWith("\"") && (quotes == 2 || quotes == 4);
        return plainly ? new Doctype(rest.startsWith(" public \"html\"")) : null;
    }
}
