package io.cleancopy.segment.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * What visible elements say they hold, by microdata, by {@code time}, by {@code rel} and by the names of their classes:
 * authors and times. Whether they stand at the head of the article is for others to tell, by their text.
 */
final class MarkedUp {
    /** Names and roles of several authors are shorter; more is a biography, or a whole article inside the mark. */
    private static final int MAX_CHARS = 200;

    private static final int MAX_NODES = 60;

    /** Pages with a list of other articles have a mark for each: those of the article come early. */
    private static final int MAX_MARKS = 60;

    private static final int MAX_PARENTS = 30;

    /** Parts of class names of what stands beside an author, or names somebody else. */
    private static final String[] OTHERS = {
        "comment",
        "bio",
        "avatar",
        "image",
        "img",
        "photo",
        "social",
        "share",
        "follow",
        "related",
        "teaser",
        "card",
        "icon",
        "date",
        "time",
        "title",
        "role",
        "position",
        "job",
        "desc",
        "email",
        "caption",
        "credit",
        "copyright",
        "authority",
        "link-list",
        "recommend",
        "sidebar",
        "widget",
        "footer",
        "nav",
        "menu",
        "quote",
        "testimonial"
    };

    private final Declarations declarations;
    private int marks;

    MarkedUp(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * Takes what the element marks up.
     *
     * @param authorClass whether its classes name an author
     */
    void see(Element element, Said said, boolean authorClass) {
        if (marks >= MAX_MARKS) {
            return;
        }
        if (isTime(element)) {
            time(element);
            return;
        }
        if (!said.itemprop().isEmpty()) {
            property(element, said.itemprop());
        }
        if (isAuthor(said.rel()) && element.normalName().equals("a")) {
            mark("rel:author", text(element));
        }
        if (authorClass) {
            mark("class:author", text(element));
        }
    }

    /** {@code time}, elements of the same make such as {@code relative-time}, and the abbreviated times of hAtom. */
    private static boolean isTime(Element element) {
        String name = element.normalName();
        return name.endsWith("time") && (name.length() == 4 || name.endsWith("-time"))
                || name.equals("abbr") && contains(element.attr("class"), "publish") && element.hasAttr("title");
    }

    private void mark(String key, @Nullable String text) {
        if (text != null && !InlineText.isBlank(text)) {
            marks++;
            declarations.add(key, text);
        }
    }

    private void property(Element element, String property) {
        switch (property.strip()) {
            case "author" -> {
                if (!isOthers(element)) {
                    mark("itemprop:author", author(element));
                }
            }
            case "datePublished", "dateModified", "dateCreated" -> {
                if (!isOthers(element)) {
                    String value = element.attr("content");
                    value = value.isEmpty() ? element.attr("datetime") : value;
                    value = value.isEmpty() && element.normalName().equals("abbr") ? element.attr("title") : value;
                    declarations.put("itemprop:" + property.strip(), value.isEmpty() ? text(element) : value);
                }
            }
            default -> {}
        }
    }

    private static @Nullable String author(Element element) {
        if (element.hasAttr("content")) {
            return element.attr("content");
        }
        var name = new Element[1];
        var seen = new int[1];
        NodeTraversor.filter(
                (node, depth) -> {
                    boolean found = node instanceof Element inner
                            && inner.attr("itemprop").equals("name");
                    if (found) {
                        name[0] = (Element) node;
                    }
                    return found || ++seen[0] > MAX_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
        if (name[0] != null) {
            return name[0].hasAttr("content") ? name[0].attr("content") : text(name[0]);
        }
        return text(element);
    }

    /** Comments, reviews of products and the like have authors of their own. */
    private static boolean isOthers(Element element) {
        var around = element.parent();
        for (int i = 0; around != null && i < MAX_PARENTS; i++) {
            String type = around.attr("itemtype");
            if (!type.isEmpty()) {
                return type.endsWith("Comment") || type.endsWith("Comments") || type.endsWith("Review");
            }
            around = around.parent();
        }
        return false;
    }

    /** The value for machines and what is seen of it, with a bar between. */
    private void time(Element element) {
        String value = element.attr(element.normalName().equals("abbr") ? "title" : "datetime");
        String text = text(element);
        if (text == null || value.isEmpty() && text.isEmpty()) {
            return;
        }
        String property = element.attr("itemprop");
        String kind = property + " " + element.attr("class");
        boolean modified = contains(kind, "modified") || contains(kind, "updated");
        boolean published = contains(kind, "publish") || element.hasAttr("pubdate");
        if (property.startsWith("date")) {
            property(element, property);
        }
        marks++;
        declarations.add(
                published ? "time:published" : modified ? "time:modified" : "time",
                (value.isEmpty() ? text : value) + " | " + text);
    }

    private static boolean isAuthor(String rel) {
        return !rel.isEmpty() && (" " + rel + " ").contains(" author ");
    }

    /** Whether one of the names is that of an author, and not of what stands beside one. */
    static boolean isAuthorClass(String classes) {
        if (!namesAuthor(classes)) {
            return false;
        }
        for (String name : classes.split("\\s+")) {
            if (namesAuthor(name) && isPlain(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesAuthor(String classes) {
        for (int i = 1; i + 4 <= classes.length(); i++) {
            boolean begins = switch (classes.charAt(i)) {
                case 'u', 'U' ->
                    classes.regionMatches(true, i - 1, "author", 0, 6)
                            || classes.regionMatches(true, i - 1, "autor", 0, 5);
                case 'y', 'Y' -> classes.regionMatches(true, i - 1, "byline", 0, 6);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String name) {
        for (String other : OTHERS) {
            if (contains(name, other)) {
                return false;
            }
        }
        return true;
    }

    /** Without regard to case, which class names mix. */
    private static boolean contains(String text, String part) {
        int last = text.length() - part.length();
        char first = part.charAt(0);
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == first || c == first - 32) && text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** The element's text; null when it has too much of it. */
    private static @Nullable String text(Element element) {
        var text = new StringBuilder();
        var seen = new int[1];
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (node instanceof TextNode words) {
                        String whole = words.getWholeText();
                        text.append(whole, 0, Math.min(whole.length(), 4 * MAX_CHARS + 1));
                    } else if (node instanceof Element inner) {
                        var kind = Markup.kind(inner);
                        if (Markup.isUnseen(inner, kind) || kind.replaced()) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        text.append(kind.block() ? "\n" : "");
                    }
                    return ++seen[0] > MAX_NODES || text.length() > 4 * MAX_CHARS
                            ? FilterResult.STOP
                            : FilterResult.CONTINUE;
                },
                element);
        if (seen[0] > MAX_NODES || text.length() > 4 * MAX_CHARS) {
            return null;
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
