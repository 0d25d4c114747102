package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.Tree;

/**
 * What an element says of itself in the attributes that matter to us; empty where it says nothing. It tells of one element
 * at a time: that which was read last. Not for sharing between threads.
 */
final class Said {
    private final Tree tree;
    private final ClassNames names;
    private int classes;
    private int id;
    private int itemprop;
    private int rel;
    private int role;
    private int style;
    private int ariaHidden;
    private boolean hidden;
    private boolean href;
    private boolean open;

    Said(Tree tree) {
        this.tree = tree;
        names = new ClassNames(tree);
    }

    void read(int element) {
        classes = Tree.NONE;
        id = Tree.NONE;
        itemprop = Tree.NONE;
        rel = Tree.NONE;
        role = Tree.NONE;
        style = Tree.NONE;
        ariaHidden = Tree.NONE;
        hidden = false;
        href = false;
        open = false;
        int behind = tree.behindAttributes(element);
        for (int slot = tree.firstAttribute(element); slot < behind; slot++) {
            take(slot);
        }
    }

    private void take(int slot) {
        switch (tree.attributeName(slot)) {
            case CLASS -> classes = slot;
            case ID -> id = slot;
            case ITEMPROP -> itemprop = slot;
            case REL -> rel = slot;
            case ROLE -> role = slot;
            case STYLE -> style = slot;
            case ARIA_HIDDEN -> ariaHidden = slot;
            case HIDDEN -> hidden = true;
            case HREF -> href = true;
            case OPEN -> open = true;
            default -> {}
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
        return names.of(classes);
    }

    /** What its id and its item property say it is for, as a set of {@link io.cleancopy.model.Naming} bits. */
    int otherNamings() {
        return names.of(id).namings() | names.of(itemprop).namings();
    }

    /** Whether its class names are those of an author. */
    boolean classAuthor() {
        return names.nameAuthor(classes);
    }

    String id() {
        return value(id);
    }

    String itemprop() {
        return value(itemprop);
    }

    /** Whether its links are to an author. */
    boolean relAuthor() {
        return rel != Tree.NONE && tree.mayHoldPair(rel, "au", "th") && MarkedUp.isAuthor(value(rel));
    }

    String role() {
        return value(role);
    }

    String style() {
        return value(style);
    }

    String ariaHidden() {
        return value(ariaHidden);
    }

    /** Whether it has the attribute {@code hidden}, with whatever value. */
    boolean hidden() {
        return hidden;
    }

    /** Whether it has an address, be it empty. */
    boolean href() {
        return href;
    }

    /** Whether it has the attribute {@code open}. */
    boolean open() {
        return open;
    }
}
