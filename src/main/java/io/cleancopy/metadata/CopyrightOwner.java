package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;
import org.jspecify.annotations.Nullable;

/** The name behind the copyright sign at the foot of a page: {@code © 2019 The Harbour Ledger. All rights reserved.} */
final class CopyrightOwner {
    private static final int LONGEST = 60;

    private CopyrightOwner() {}

    /** The owner named in the last such line after the article; null when there is none that reads as a name. */
    static @Nullable String find(Draft draft) {
        var blocks = draft.page().blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            var block = blocks.get(i);
            if (draft.zone(block) != Zone.AFTER || block.text().length() > 200) {
                continue;
            }
            int sign = block.text().indexOf('©');
            String owner = sign < 0 || sign > 12 ? null : owner(block.text().substring(sign + 1));
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    private static @Nullable String owner(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && !ends(text, to)) {
            to++;
        }
        String name = text.substring(from, to).strip();
        int words = name.split(" ").length;
        boolean isName = name.length() >= 3
                && name.length() <= LONGEST
                && words <= 6
                && Character.isUpperCase(name.codePointAt(0))
                && !name.regionMatches(true, 0, "Copyright", 0, 9);
        return isName ? name : null;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        return stop
                || c == ','
                || c == '|'
                || c == '–'
                || c == '-' && at > 0 && text.charAt(at - 1) == ' '
                || c == '('
                || c == '•'
                || Character.isDigit(c);
    }
}
