package io.cleancopy.segment.html;

import io.cleancopy.segment.html.tree.AttributeName;
import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What visible elements say they hold, by microdata, by {@code time}, by {@code rel} and the addresses of links, and by
 * the names of their classes: authors and times. Whether they stand at the head of the article is for others to tell, by their text.
 */
final class MarkedUp {
    /** Names and roles of several authors are shorter; more is a biography, or a whole article inside the mark. */
    private static final int MAX_CHARS = 200;

    /** A text of more bytes is longer, be each character written as the longest of references. */
    private static final int MAX_BYTES = 40 * 4 * MAX_CHARS;

    private static final int MAX_NODES = 60;

    /** Pages with a list of other articles have a mark for each: those of the article come early. */
    private static final int MAX_MARKS = 60;

    private static final int MAX_PARENTS = 30;

    private static final Name A = Name.known("a");
    private static final Name ABBR = Name.known("abbr");
    private static final Name TIME = Name.known("time");

    private final Tree tree;
    private final Declarations declarations;
    private int marks;

    MarkedUp(Tree tree, Declarations declarations) {
        this.tree = tree;
        this.declarations = declarations;
    }

    /** Takes what the element marks up. */
    void see(int element, Said said) {
        if (marks >= MAX_MARKS) {
            return;
        }
        if (isTime(element, said)) {
            time(element, said);
            return;
        }
        if (!said.itemprop().isEmpty()) {
            property(element, said.itemprop());
        }
        if (tree.name(element) == A) {
            link(element, said);
        }
        if (said.classNames().author()) {
            mark("class:author", text(element));
        }
    }

    /** {@code time}, elements of the same make such as {@code relative-time}, and the abbreviated times of hAtom. */
    private boolean isTime(int element, Said said) {
        var name = tree.name(element);
        return name == TIME
                || name.number() == 0 && name.text().endsWith("-time")
                || name == ABBR && ClassNames.hold(said.classes(), "publish") && tree.has(element, AttributeName.TITLE);
    }

    private void link(int element, Said said) {
        if (said.relAuthor()) {
            mark("rel:author", text(element));
        } else if (said.leadsToAuthor()) {
            mark("link:author", text(element));
        }
    }

    private void mark(String key, @Nullable String text) {
        if (text != null && !InlineText.isBlank(text)) {
            marks++;
            declarations.add(key, text);
        }
    }

    private void property(int element, String property) {
        switch (property.strip()) {
            case "author" -> {
                if (!isOthers(element)) {
                    mark("itemprop:author", author(element));
                }
            }
            case "datePublished", "dateModified", "dateCreated" -> {
                if (!isOthers(element)) {
                    String value = tree.value(element, AttributeName.CONTENT);
                    value = value.isEmpty() ? tree.value(element, AttributeName.DATETIME) : value;
                    value = value.isEmpty() && tree.name(element) == ABBR
                            ? tree.value(element, AttributeName.TITLE)
                            : value;
                    declarations.put("itemprop:" + property.strip(), value.isEmpty() ? text(element) : value);
                }
            }
            default -> {}
        }
    }

    private @Nullable String author(int element) {
        if (tree.has(element, AttributeName.CONTENT)) {
            return tree.value(element, AttributeName.CONTENT);
        }
        int behind = Math.min(tree.end(element), element + 1 + MAX_NODES);
        for (int node = element; node < behind; node++) {
            if (tree.isElement(node) && tree.value(node, AttributeName.ITEMPROP).equals("name")) {
                return tree.has(node, AttributeName.CONTENT) ? tree.value(node, AttributeName.CONTENT) : text(node);
            }
        }
        return text(element);
    }

    /** Comments, reviews of products and the like have authors of their own. */
    private boolean isOthers(int element) {
        int around = tree.parent(element);
        for (int i = 0; around != Tree.NONE && i < MAX_PARENTS; i++) {
            String type = tree.value(around, AttributeName.ITEMTYPE);
            if (!type.isEmpty()) {
                return type.endsWith("Comment") || type.endsWith("Comments") || type.endsWith("Review");
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** The value for machines and what is seen of it, with a bar between. */
    private void time(int element, Said said) {
        String value = tree.value(element, tree.name(element) == ABBR ? AttributeName.TITLE : AttributeName.DATETIME);
        String text = text(element);
        if (text == null || value.isEmpty() && text.isEmpty()) {
            return;
        }
        String property = said.itemprop();
        String classes = said.classes();
        boolean modified = isSaid("modified", property, classes) || isSaid("updated", property, classes);
        boolean published = isSaid("publish", property, classes) || tree.has(element, AttributeName.PUBDATE);
        if (property.startsWith("date")) {
            property(element, property);
        }
        marks++;
        declarations.add(
                published ? "time:published" : modified ? "time:modified" : "time",
                (value.isEmpty() ? text : value) + " | " + text);
    }

    private static boolean isSaid(String part, String property, String classes) {
        return ClassNames.hold(property, part) || ClassNames.hold(classes, part);
    }

    /** The element's text; null when it has too much of it. */
    private @Nullable String text(int element) {
        var text = new StringBuilder();
        int seen = 0;
        int node = element;
        while (node < tree.end(element)) {
            if (tree.isText(node)) {
                if (tree.length(node) > MAX_BYTES) {
                    return null;
                }
                String whole = tree.text(node);
                text.append(whole, 0, Math.min(whole.length(), 4 * MAX_CHARS + 1));
            } else if (tree.isElement(node)) {
                var kind = Markup.kind(tree.name(node));
                if (kind.replaced() || Markup.isUnseen(tree, node, kind)) {
                    node = tree.end(node);
                    continue;
                }
                text.append(kind.block() ? "\n" : "");
            }
            if (++seen > MAX_NODES || text.length() > 4 * MAX_CHARS) {
                return null;
            }
            node++;
        }
        String plain = collapsed(text);
        return plain.length() > MAX_CHARS ? null : plain;
    }

    private static String collapsed(StringBuilder text) {
        var plain = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || Character.isSpaceChar(c);
            if (!blank || !space) {
                plain.append(blank ? ' ' : c);
            }
            space = blank;
        }
        return plain.toString().strip();
    }
}
