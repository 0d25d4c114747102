package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.AttributeName;
import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Rearrangement;
import io.cleancopy.segment.html.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of a page that a server sent later than the place where they belong, hidden at the end until a script moves them,
 * as React streams pages: {@code <template id="B:1">} keeps the place of {@code <div hidden id="S:1">}.
 */
final class StreamedParts {
    /** Pages have up to some hundred; each move may touch all siblings. */
    private static final int MAX_PARTS = 1_000;

    private static final String PART = "S:";

    private static final Name TEMPLATE = Name.known("template");

    private final Tree tree;
    private final Rearrangement moved;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> parts = new ArrayList<>();

    private StreamedParts(Tree tree) {
        this.tree = tree;
        moved = new Rearrangement(tree);
    }

    /** Whether the element is one of the parts: it is hidden, and its id says so. */
    static boolean isPart(Said said) {
        return said.hidden() && said.id().startsWith(PART);
    }

    /** The tree as the page's script would make it: each part in its place, instead of what waits for it there. */
    static Tree moveIn(Tree tree) {
        var streamed = new StreamedParts(tree);
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isElement(node)) {
                streamed.see(node);
            }
        }
        streamed.parts.forEach(streamed::move);
        return streamed.moved.tree();
    }

    private void see(int element) {
        String id = tree.value(element, AttributeName.ID);
        if (parts.size() < MAX_PARTS && id.startsWith(PART) && tree.has(element, AttributeName.HIDDEN)) {
            parts.add(element);
        } else if (tree.name(element) == TEMPLATE && (id.startsWith("B:") || id.startsWith("P:"))) {
            places.putIfAbsent(id.substring(2), element);
        }
    }

    private void move(int part) {
        var place = places.get(tree.value(part, AttributeName.ID).substring(2));
        if (place == null || moved.isIn(place, part)) {
            return;
        }
        hideWhatWaits(place);
        moved.remove(part, AttributeName.HIDDEN);
        moved.moveBefore(part, place);
    }

    /** A spinner, or grey bars: up to the comment that ends what the comment before the place began. */
    private void hideWhatWaits(int place) {
        int before = moved.previous(place);
        if (before == Tree.NONE || !tree.isComment(before) || !tree.text(before).startsWith("$")) {
            return;
        }
        int open = 1;
        for (int next = moved.next(place); next != Tree.NONE && open > 0; next = moved.next(next)) {
            if (tree.isComment(next)) {
                String data = tree.text(next);
                open += data.equals("/$") ? -1 : data.startsWith("$") ? 1 : 0;
            } else if (tree.isElement(next)) {
                moved.add(next, AttributeName.HIDDEN);
            } else if (tree.isText(next)) {
                moved.empty(next);
            }
        }
    }
}
