package io.cleancopy.boilerplate.rule;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.draft.Rule;
import io.cleancopy.draft.Zone;
import io.cleancopy.model.Reason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the counters of galleries and players that stand alone. Removes {@code 3 of 24} and {@code 00:04:49}; keeps
 * {@code 3:2} in a list of results.
 */
public final class Counter implements Rule {
    private static final Set<String> OF =
            Set.of("of", "von", "de", "di", "van", "z", "av", "af", "из", "із", "από", "sur");

    private static final String[] NONE = {};

    @Override
    public String id() {
        return "counter";
    }

    @Override
    public Reason reason() {
        return Reason.GALLERY;
    }

    @Override
    public String doc() {
        return "counters of galleries (3 of 24) and of players (00:04:49)";
    }

    @Override
    public void annotate(Draft draft) {
        for (var block : draft.page().blocks()) {
            var finding = block.text().length() > 24 ? null : finding(block.text());
            if (finding != null
                    && (draft.zone(block) != Zone.INSIDE
                            || finding.reason() == Reason.GALLERY
                            || block.text().length() > 7)) {
                draft.remove(block, id(), finding);
            }
        }
    }

    private static @Nullable Finding finding(String text) {
        if (Character.isLetter(text.charAt(0)) || !counts(text)) {
            return null;
        }
        String[] words = mayTellOfMany(text) ? words(text) : NONE;
        if (words.length == 3 && isNumber(words[0]) && OF.contains(words[1]) && isNumber(words[2])) {
            return Integer.parseInt(words[0]) <= Integer.parseInt(words[2])
                    ? new Finding(Reason.GALLERY, "one number of another")
                    : null;
        }
        return isTimecode(text) ? new Finding(Reason.VIDEO, "a time code") : null;
    }

    /** Whether it has several words and ends in a digit, brackets aside. */
    private static boolean mayTellOfMany(String text) {
        int last = text.length() - 1;
        while (last > 0 && !Character.isLetterOrDigit(text.charAt(last))) {
            last--;
        }
        return Character.isDigit(text.charAt(last)) && (text.indexOf(' ') > 0 || text.indexOf('/') > 0);
    }

    private static String[] words(String text) {
        return text.replace("/", " of ")
                .replace("(", "")
                .replace(")", "")
                .strip()
                .split(" +");
    }

    private static boolean counts(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isTimecode(String text) {
        int colons = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                colons++;
            } else if ((c < '0' || c > '9') && c != ' ' && c != '/' && c != '-') {
                return false;
            }
        }
        return colons >= 2 || colons == 1 && text.startsWith("0") && text.length() <= 5 && text.indexOf(':') == 2;
    }
}
