package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Zone;
import io.cleancopy.text.Folding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name behind the copyright sign at the foot of a page: {@code © 2019 The Harbour Ledger. All rights reserved.} */
final class CopyrightOwner {
    private static final int LONGEST = 60;

    /** Letters of the longest form of a company that is not known by name: {@code Zeitungsverlag}. */
    private static final int FORM = 16;

    private static final Set<String> FORMS = Set.of(
            "ltd",
            "limited",
            "inc",
            "llc",
            "llp",
            "plc",
            "co",
            "corp",
            "corporation",
            "company",
            "gmbh",
            "ag",
            "kg",
            "sl",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "lda",
            "bv",
            "nv",
            "as",
            "ab",
            "aps",
            "oy",
            "ооо",
            "ао",
            "тов");

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

    /** Whether a name at the top of the page is the owner's: the same but for the article and the form of the company. */
    static boolean isOwner(String name, String owner) {
        String folded = core(name);
        String of = core(owner);
        return folded.length() >= 3
                && of.startsWith(folded)
                && of.length() - folded.length() <= FORM
                && folded.codePointCount(0, folded.length()) * 2 > of.length();
    }

    private static String core(String name) {
        String folded = Folding.fold(name);
        return folded.startsWith("the") ? folded.substring(3) : folded;
    }

    private static @Nullable String owner(String text) {
        int from = letter(text, 0);
        if (text.regionMatches(true, from, "Copyright", 0, 9)) {
            from = letter(text, from + 9);
        }
        int to = from;
        while (to < text.length() && !ends(text, to)) {
            to++;
        }
        String name = withoutForm(text.substring(from, to).strip());
        int words = name.split(" ").length;
        boolean isName = name.length() >= 3
                && name.length() <= LONGEST
                && words <= 6
                && (Character.isUpperCase(name.codePointAt(0)) || Edges.isUnspaced(name.charAt(0)));
        return isName ? name : null;
    }

    private static int letter(String text, int from) {
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static String withoutForm(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && FORMS.contains(Folding.fold(name.substring(space))) ? name.substring(0, space) : name;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
        return stop
                || c == ','
                || c == '　'
                || c == ' ' && at > 0 && Edges.isUnspaced(text.charAt(at - 1))
                || c == '|'
                || c == '–'
                || c == '-' && at > 0 && text.charAt(at - 1) == ' '
                || c == '('
                || c == '•'
                || Character.isDigit(c);
    }
}
