package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.Name;

/** How pages hide elements that are there. */
final class Hiding {
    private static final int SHORTEST_STYLE = "display:none".length();

    private static final Name BODY = Name.known("body");
    private static final Name DIALOG = Name.known("dialog");
    private static final Name HTML = Name.known("html");
    private static final Name P = Name.known("p");

    private Hiding() {}

    /** Whether the page hides the element. The page as a whole is hidden by those that show it by script. */
    static boolean isHidden(Name name, Said said) {
        if (name == HTML || name == BODY) {
            return false;
        }
        return said.hidden()
                || isHiddenFromReadersAloud(name, said.ariaHidden())
                || (name == DIALOG && !said.open())
                || (!said.style().isEmpty() && hides(said.style()));
    }

    /** Sighted readers see it: mostly icons and doubles of other text, but paragraphs below an offer to subscribe as well. */
    private static boolean isHiddenFromReadersAloud(Name name, String ariaHidden) {
        return ariaHidden.equalsIgnoreCase("true") && name != P;
    }

    private static boolean hides(String style) {
        for (int i = style.length() - SHORTEST_STYLE; i >= 0; i--) {
            int small = style.charAt(i) | 0x20;
            if (small == 'd' && says("display:none", style, i) || small == 'v' && says("visibility:hidden", style, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words, in whatever case, begin there, be there white space in them or not. */
    private static boolean says(String words, String style, int from) {
        int said = 0;
        for (int i = from; i < style.length() && said < words.length(); i++) {
            char c = style.charAt(i);
            if (c > ' ') {
                char small = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
                if (small != words.charAt(said)) {
                    return false;
                }
                said++;
            }
        }
        return said == words.length();
    }
}
