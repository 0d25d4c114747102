package io.cleancopy.segment.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Parts of a page that a server sent later than the place where they belong, hidden at the end until a script moves them,
 * as React streams pages: {@code <template id="B:1">} keeps the place of {@code <div hidden id="S:1">}.
 */
final class StreamedParts {
    /** Pages have up to some hundred; each move may touch all siblings. */
    private static final int MAX_PARTS = 1_000;

    private static final String PART = "S:";

    private final Map<String, Element> places = new HashMap<>();
    private final List<Element> parts = new ArrayList<>();

    private StreamedParts() {}

    /** Whether the element is one of the parts: it is hidden, and its id says so. */
    static boolean isPart(Said said) {
        return said.hidden() && said.id().startsWith(PART);
    }

    private static boolean isPart(Element element) {
        return element.id().startsWith(PART) && element.hasAttr("hidden");
    }

    /** Does what the page's script would do: moves each part to its place, instead of what waits for it there. */
    static void moveIn(Document document) {
        var streamed = new StreamedParts();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && element.attributesSize() > 0) {
                        streamed.see(element);
                    }
                },
                document);
        streamed.parts.forEach(streamed::move);
    }

    private void see(Element element) {
        String id = element.id();
        if (parts.size() < MAX_PARTS && isPart(element)) {
            parts.add(element);
        } else if (element.normalName().equals("template") && (id.startsWith("B:") || id.startsWith("P:"))) {
            places.putIfAbsent(id.substring(2), element);
        }
    }

    private void move(Element part) {
        var place = places.get(part.id().substring(2));
        if (place == null || place.parent() == null || isInside(place, part)) {
            return;
        }
        hideWhatWaits(place);
        part.removeAttr("hidden");
        place.before(part);
    }

    private static boolean isInside(Element place, Element part) {
        for (var around = place.parent(); around != null; around = around.parent()) {
            if (around == part) {
                return true;
            }
        }
        return false;
    }

    /** A spinner, or grey bars: up to the comment that ends what the comment before the place began. */
    private static void hideWhatWaits(Element place) {
        if (!(place.previousSibling() instanceof Comment before
                && before.getData().startsWith("$"))) {
            return;
        }
        int open = 1;
        for (Node next = place.nextSibling(); next != null; next = next.nextSibling()) {
            if (next instanceof Comment comment) {
                String data = comment.getData();
                open += data.equals("/$") ? -1 : data.startsWith("$") ? 1 : 0;
                if (open == 0) {
                    return;
                }
            } else if (next instanceof Element element) {
                element.attr("hidden", "");
            } else if (next instanceof TextNode words) {
                words.text("");
            }
        }
    }
}
