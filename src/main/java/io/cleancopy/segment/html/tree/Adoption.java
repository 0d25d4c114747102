package io.cleancopy.segment.html.tree;

/**
 * Ends formatting that goes across blocks, so that each block has an element of its own for what is in it: the standard's
 * adoption agency. Not for sharing between threads.
 */
final class Adoption {
    private static final int MOST_ROUNDS = 8;

    /** Formatting elements between that are made again; what is further out no longer holds. */
    private static final int MOST_INNER = 3;

    private final Site site;
    private final OpenElements open;
    private final Formatting formatting;

    Adoption(Site site) {
        this.site = site;
        open = site.open;
        formatting = site.formatting;
    }

    /** Ends the last formatting of a name; false when none of it holds, and the end tag is that of any other element. */
    boolean end(Name name) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int found = formatting.find(name);
            if (found == Formatting.NONE) {
                return false;
            }
            int place = open.place(formatting.node(found));
            if (place < 0) {
                formatting.remove(found);
                return true;
            }
            if (!open.isInScope(place)) {
                return true;
            }
            int block = open.specialBehind(place);
            if (block < 0) {
                open.popFrom(place);
                formatting.remove(found);
                return true;
            }
            adopt(place, block);
        }
        return true;
    }

    /**
     * @param place of the formatting element
     * @param block the place of the outermost block in it
     */
    private void adopt(int place, int block) {
        var links = site.maker.links();
        int ended = open.node(place);
        int furthest = open.node(block);
        int around = open.node(place - 1);
        int bookmark = ended;
        int moved = furthest;
        for (int at = block - 1; at > place; at--) {
            int node = open.node(at);
            int listed = formatting.place(node);
            if (listed != Formatting.NONE && block - at > MOST_INNER) {
                formatting.remove(listed);
                listed = Formatting.NONE;
            }
            if (listed == Formatting.NONE) {
                open.removeAt(at);
                continue;
            }
            int again = site.maker.addAlike(node);
            formatting.replace(listed, again);
            open.replace(at, again);
            bookmark = moved == furthest ? again : bookmark;
            links.append(moved, again);
            moved = again;
        }
        if (open.isFosterer(place - 1) || links.isIn(around, moved)) {
            site.giveUp();
            return;
        }
        links.append(moved, around);
        int inner = site.maker.addAlike(ended);
        links.appendAll(furthest, inner);
        links.append(inner, furthest);
        formatting.replace(ended, inner, bookmark);
        var name = open.name(place);
        open.removeAt(place);
        open.insertAt(open.place(furthest) + 1, name, inner);
    }
}
