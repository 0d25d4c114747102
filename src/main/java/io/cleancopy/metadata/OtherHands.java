package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * People whom a page declares as authors and whose work its byline tells to be another: {@code Photography by Ann Quay},
 * {@code Contributions from Bo Mole}.
 */
final class OtherHands {
    private OtherHands() {}

    /** Takes them from the authors, unless nobody would be left. */
    static void leave(Draft draft, List<Block> head) {
        var authors = draft.metadata().authors();
        if (authors.size() < 2 || draft.page().declared().isEmpty()) {
            return;
        }
        var words = Words.of(draft.language());
        var left = new ArrayList<>(authors);
        String label = "";
        for (var block : head) {
            if (block.text().length() <= Byline.LONGEST) {
                String text = label + block.text();
                left.removeIf(name -> isOther(text, name, authors, words));
            }
            label = words.is(block.text(), WordKind.NO_AUTHOR) ? block.text() + " " : "";
        }
        if (!left.isEmpty() && left.size() < authors.size()) {
            draft.metadata().authors(left);
        }
    }

    private static boolean isOther(String text, String name, List<String> authors, Words words) {
        int at = text.indexOf(name);
        for (int from = 0; from < at; from++) {
            var label = words.at(text, from, WordKind.NO_AUTHOR);
            if (label != null && label.to() < at && isList(text.substring(label.to(), at), authors, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but authors and what parts them stands there. */
    private static boolean isList(String between, List<String> authors, Words words) {
        String rest = between;
        for (String name : authors) {
            rest = rest.replace(name, ",");
        }
        for (String part : rest.split("[,:& ]")) {
            if (!part.isEmpty() && !words.is(part, WordKind.AND)) {
                return false;
            }
        }
        return true;
    }
}
