package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.Tree;

/** What an element says of itself in the attributes that matter to us; empty where it says nothing. */
final class Said {
    private static final Said NOTHING = new Said();

    private String classes = "";
    private String id = "";
    private String itemprop = "";
    private String rel = "";
    private String role = "";
    private String style = "";
    private String ariaHidden = "";
    private boolean hidden;
    private boolean href;
    private boolean open;

    private Said() {}

    static Said of(Tree tree, int element) {
        int first = tree.firstAttribute(element);
        int behind = tree.behindAttributes(element);
        if (first == behind) {
            return NOTHING;
        }
        var said = new Said();
        for (int slot = first; slot < behind; slot++) {
            said.take(tree, slot);
        }
        return said;
    }

    private void take(Tree tree, int slot) {
        switch (tree.attributeName(slot)) {
            case CLASS -> classes = tree.value(slot);
            case ID -> id = tree.value(slot);
            case ITEMPROP -> itemprop = tree.value(slot);
            case REL -> rel = tree.value(slot);
            case ROLE -> role = tree.value(slot);
            case STYLE -> style = tree.value(slot);
            case ARIA_HIDDEN -> ariaHidden = tree.value(slot);
            case HIDDEN -> hidden = true;
            case HREF -> href = true;
            case OPEN -> open = true;
            default -> {}
        }
    }

    String classes() {
        return classes;
    }

    String id() {
        return id;
    }

    String itemprop() {
        return itemprop;
    }

    String rel() {
        return rel;
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
        return href;
    }

    /** Whether it has the attribute {@code open}. */
    boolean open() {
        return open;
    }
}
