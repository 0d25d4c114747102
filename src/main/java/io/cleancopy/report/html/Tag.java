package io.cleancopy.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page. There is no way to give it a link out of the page, a script or markup as text. Not for sharing
 * between threads while it is being filled.
 */
public final class Tag implements Html {
    private static final Set<String> EMPTY = Set.of("meta", "br", "hr");
    private static final Set<String> REFUSED =
            Set.of("script", "style", "link", "base", "iframe", "object", "embed", "img");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Html> content = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    /** @param name an element's name, written in the code: never a value */
    public static Tag tag(String name) {
        if (name.isEmpty() || REFUSED.contains(name) || !name.chars().allMatch(Tag::isNameCharacter)) {
            throw new IllegalArgumentException("Cannot make an element \"" + name + "\" in a report.");
        }
        return new Tag(name);
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    public Tag css(String classes) {
        return with("class", classes);
    }

    public Tag id(String id) {
        return with("id", id);
    }

    /** Leads to another place of the same page. */
    public Tag to(String id) {
        return with("href", "#" + id);
    }

    public Tag title(String words) {
        return with("title", words);
    }

    /** What a screen reader says instead of the content. */
    public Tag spokenAs(String words) {
        return with("role", "img").with("aria-label", words);
    }

    /** Left out by screen readers: the same is said in words beside it. */
    public Tag unspoken() {
        return with("aria-hidden", "true");
    }

    /** Text in a language and writing direction of its own. */
    public Tag written(String languageTag) {
        return with("lang", languageTag).with("dir", "auto");
    }

    /** A header cell: {@code col} or {@code row}. */
    public Tag scope(String scope) {
        return with("scope", scope);
    }

    /** Unfolds a {@code details} element. */
    public Tag open() {
        return with("open", "");
    }

    /** Makes it as wide as a part of its parent. */
    public Tag width(long part, long whole) {
        return with("style", "width:" + Numbers.share(part, whole));
    }

    /** Makes it as high as a part of its parent. */
    public Tag height(long part, long whole) {
        return with("style", "height:" + Numbers.share(part, whole));
    }

    /** For {@code meta} elements. */
    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Tag text(String words) {
        content.add(new Text(words));
        return this;
    }

    /** Text whose writing direction does not touch that of its neighbours. */
    public Tag value(String words) {
        return add(tag("bdi").text(words));
    }

    public Tag add(Html... pieces) {
        content.addAll(List.of(pieces));
        return this;
    }

    /** Adds pieces that are set apart by style alone, with a space between them for who reads the text without it. */
    public Tag spaced(Html... pieces) {
        for (var piece : pieces) {
            add(piece).text(" ");
        }
        return this;
    }

    public Tag addAll(List<? extends Html> pieces) {
        content.addAll(pieces);
        return this;
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Escape.to(out, value);
            out.append('"');
        });
        out.append('>');
        if (EMPTY.contains(name)) {
            return;
        }
        content.forEach(piece -> piece.writeTo(out));
        out.append("</").append(name).append('>');
        if (isBlock()) {
            out.append('\n');
        }
    }

    /** Elements after which a line break in the source changes nothing on the screen. */
    private boolean isBlock() {
        return switch (name) {
            case "section", "div", "p", "tr", "table", "details", "h1", "h2", "h3", "h4", "li", "header", "footer" ->
                true;
            default -> false;
        };
    }
}
