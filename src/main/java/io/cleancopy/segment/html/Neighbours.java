package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Tree;
import java.util.Set;

/** What stands beside the elements and texts of a line, where it decides whether their letters belong together. */
final class Neighbours {
    private static final Name CODE = Name.known("code");
    private static final Name P = Name.known("p");
    private static final Name SPAN = Name.known("span");
    private static final Set<Name> STYLED = Set.of(
            Name.known("b"), Name.known("em"), Name.known("small"), SPAN, Name.known("strong"), Name.known("time"));

    private final Tree tree;

    Neighbours(Tree tree) {
        this.tree = tree;
    }

    /** Names and terms that a click explains are buttons between the words of a sentence. */
    boolean areWords(int element) {
        return isWords(tree.previous(element)) && isWords(tree.next(element));
    }

    private boolean isWords(int node) {
        return node != Tree.NONE && tree.isText(node) && !tree.text(node).trim().isEmpty();
    }

    boolean beforeIsLink(int element) {
        int before = tree.previous(element);
        return isElement(before) && Markup.isLink(tree, before);
    }

    boolean isInSpan(int node) {
        return isIn(SPAN, node);
    }

    /**
     * Whether nothing but style keeps the text from running into that of the element before: {@code <span>12 May</span><span>By
     * Ann</span>}. In a paragraph that would part a word.
     */
    boolean arePartedByStyle(int element) {
        if (!isStyled(element) || isIn(P, element) || isIn(CODE, element)) {
            return false;
        }
        int before = tree.previous(element);
        return isElement(before) && isStyled(before) && !isOneLetter(before);
    }

    private boolean isStyled(int element) {
        return STYLED.contains(tree.name(element));
    }

    private boolean isOneLetter(int element) {
        int inner = element + 1;
        return tree.end(element) == inner + 1
                && tree.isText(inner)
                && tree.text(inner).length() < 2;
    }

    private boolean isElement(int node) {
        return node != Tree.NONE && tree.isElement(node);
    }

    private boolean isIn(Name name, int node) {
        return isElement(tree.parent(node)) && tree.name(tree.parent(node)) == name;
    }
}
