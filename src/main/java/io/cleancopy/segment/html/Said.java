package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.AttributeName;
import io.cleancopy.segment.html.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of itself in the attributes that matter to us; empty where it says nothing. It tells of one element
 * at a time: that which was read last. Not for sharing between threads.
 */
final class Said {
    private final Tree tree;
    private final ClassNames names;
    private ClassNames.@Nullable Reading classNames;
    private int classes;
    private int id;
    private int itemprop;
    private int rel;
    private String itempropText = "";
    private String role = "";
    private String style = "";
    private String ariaHidden = "";
    private boolean hidden;
    private int href;
    private boolean open;

    /** Says nothing before an element is read. */
    Said(Tree tree) {
        this.tree = tree;
        names = new ClassNames(tree);
        sayNothing();
    }

    void read(int element) {
        sayNothing();
        int behind = tree.behindAttributes(element);
        for (int slot = tree.firstAttribute(element); slot < behind; slot++) {
            take(slot);
        }
    }

    private void sayNothing() {
        classNames = null;
        classes = Tree.NONE;
        id = Tree.NONE;
        itemprop = Tree.NONE;
        rel = Tree.NONE;
        itempropText = "";
        role = "";
        style = "";
        ariaHidden = "";
        hidden = false;
        href = Tree.NONE;
        open = false;
    }

    /** Values that nearly every element is asked for are read here, at one place: reading them is much code. */
    private void take(int slot) {
        var name = tree.attributeName(slot);
        switch (name) {
            case CLASS -> classes = slot;
            case ID -> id = slot;
            case REL -> rel = slot;
            case ITEMPROP, ROLE, STYLE, ARIA_HIDDEN -> take(name, slot, tree.value(slot));
            case HIDDEN -> hidden = true;
            case HREF -> href = slot;
            case OPEN -> open = true;
            default -> {}
        }
    }

    private void take(AttributeName name, int slot, String value) {
        switch (name) {
            case ITEMPROP -> {
                itemprop = slot;
                itempropText = value;
            }
            case ROLE -> role = value;
            case STYLE -> style = value;
            default -> ariaHidden = value;
        }
    }

    private String value(int slot) {
        return slot == Tree.NONE ? "" : tree.value(slot);
    }

    String classes() {
        return value(classes);
    }

    /** What its class names say. */
    ClassNames.Reading classNames() {
        if (classNames == null) {
            classNames = names.of(classes);
        }
        return classNames;
    }

    /** What its id says as a name. */
    ClassNames.Reading idNames() {
        return names.ofOne(id);
    }

    /** What its item property says as a name. */
    ClassNames.Reading itempropNames() {
        return names.of(itemprop);
    }

    String id() {
        return value(id);
    }

    String itemprop() {
        return itempropText;
    }

    /** Whether its links are to an author. */
    boolean relAuthor() {
        // the kind "author" is a name of authors as well, so that names, read once a value, rule out most
        return names.of(rel).author() && AuthorNames.isAuthor(value(rel));
    }

    /** Whether it leads to the page of an author, by the folder that the page stands in. */
    boolean leadsToAuthor() {
        return href != Tree.NONE && tree.hasPart(href, "aut") && AuthorNames.isAuthorAddress(tree.value(href));
    }

    String role() {
        return role;
    }

    String style() {
        return style;
    }

    String ariaHidden() {
        return ariaHidden;
    }

    /** Whether it has the attribute {@code hidden}, with whatever value. */
    boolean hidden() {
        return hidden;
    }

    /** Whether it has an address, be it empty. */
    boolean href() {
        return href != Tree.NONE;
    }

    /** Whether it has the attribute {@code open}. */
    boolean open() {
        return open;
    }
}
