package io.cleancopy.segment.html;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import io.cleancopy.segment.html.tree.AttributeName;
import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Tree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the elements of HTML are, as a browser's own style sheet has it. */
final class Markup {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "noscript",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "template",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    /** Seen on the page, but what is in them is no text of it: controls, pictures, and words for old browsers. */
    private static final Set<String> REPLACED = Set.of(
            "audio",
            "button",
            "canvas",
            "datalist",
            "embed",
            "iframe",
            "img",
            "input",
            "object",
            "optgroup",
            "option",
            "select",
            "svg",
            "textarea",
            "video");

    /** Not seen on the page. The readings of ruby text are seen, above the words that they repeat. */
    private static final Set<String> UNSEEN = Set.of(
            "link",
            "meta",
            "noembed",
            "noframes",
            "param",
            "rp",
            "rt",
            "rtc",
            "script",
            "style",
            "template",
            "title",
            "wbr");

    private static final Set<String> PREFORMATTED = Set.of("listing", "plaintext", "pre", "xmp");

    private static final Set<String> PICTURES = Set.of("canvas", "iframe", "img", "svg", "video");
    private static final Set<String> STRONG = Set.of("b", "strong");

    /**
     * What an element is by its name.
     *
     * @param role what a block in it is; null when the name does not tell
     * @param landmark the region that it makes; null when it makes none
     */
    record Kind(
            boolean block,
            boolean replaced,
            boolean picture,
            boolean unseen,
            boolean preformatted,
            boolean strong,
            Frame.Tag tag,
            @Nullable Role role,
            @Nullable Landmark landmark) {}

    private static final Name A = Name.known("a");
    private static final Name TEMPLATE = Name.known("template");

    /** By the numbers of names. */
    private static final Kind[] KINDS = new Kind[Name.count()];

    static {
        Arrays.fill(KINDS, makeKind(""));
        for (var names : List.of(BLOCKS, REPLACED, UNSEEN, STRONG)) {
            for (String name : names) {
                KINDS[Name.known(name).number()] = makeKind(name);
            }
        }
    }

    private Markup() {}

    private static Kind makeKind(String name) {
        return new Kind(
                BLOCKS.contains(name),
                REPLACED.contains(name),
                PICTURES.contains(name),
                UNSEEN.contains(name),
                PREFORMATTED.contains(name),
                STRONG.contains(name),
                tag(name),
                role(name),
                landmark(name));
    }

    static Kind kind(Name name) {
        return KINDS[name.number()];
    }

    private static Frame.Tag tag(String name) {
        return switch (name) {
            case "p" -> Frame.Tag.P;
            case "div" -> Frame.Tag.DIV;
            case "section" -> Frame.Tag.SECTION;
            case "article" -> Frame.Tag.ARTICLE;
            case "main" -> Frame.Tag.MAIN;
            case "h1" -> Frame.Tag.H1;
            case "h2" -> Frame.Tag.H2;
            case "h3" -> Frame.Tag.H3;
            case "h4", "h5", "h6" -> Frame.Tag.H4;
            case "li" -> Frame.Tag.LI;
            case "ul", "ol", "dl", "menu", "dir" -> Frame.Tag.LIST;
            case "blockquote" -> Frame.Tag.QUOTE;
            case "td", "th" -> Frame.Tag.CELL;
            case "table", "tbody", "thead", "tfoot", "tr" -> Frame.Tag.TABLE;
            case "dt", "dd" -> Frame.Tag.TERM;
            case "pre", "listing", "plaintext", "xmp" -> Frame.Tag.PRE;
            case "figcaption", "caption", "figure" -> Frame.Tag.CAPTION;
            case "header", "hgroup" -> Frame.Tag.HEADER;
            case "footer" -> Frame.Tag.FOOTER;
            case "aside" -> Frame.Tag.ASIDE;
            case "nav" -> Frame.Tag.NAV;
            case "form", "fieldset", "search" -> Frame.Tag.FORM;
            case "body", "html" -> Frame.Tag.BODY;
            case "address" -> Frame.Tag.ADDRESS;
            default -> Frame.Tag.OTHER;
        };
    }

    static boolean isUnseen(Tree tree, int element, Kind kind) {
        return kind.unseen() && !isShadow(tree, element);
    }

    /** What a browser shows in place of the element around it. */
    private static boolean isShadow(Tree tree, int element) {
        return tree.name(element) == TEMPLATE
                && (tree.has(element, AttributeName.SHADOWROOTMODE) || tree.has(element, AttributeName.SHADOWROOT));
    }

    static boolean isLink(Tree tree, int element) {
        return tree.name(element) == A && tree.has(element, AttributeName.HREF);
    }

    static boolean isLink(Name name, Said said) {
        return said.href() && name == A;
    }

    private static @Nullable Role role(String name) {
        return switch (name) {
            case "h1" -> Role.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6" -> Role.SUBHEADING;
            case "li" -> Role.LIST_ITEM;
            case "blockquote" -> Role.QUOTE;
            case "figcaption" -> Role.CAPTION;
            case "listing", "plaintext", "pre", "xmp" -> Role.CODE;
            default -> null;
        };
    }

    /** The region that an element makes, by its role attribute or else its name; null when it makes none. */
    static @Nullable Landmark landmark(Kind kind, String role) {
        if (role.isEmpty()) {
            return kind.landmark();
        }
        var byRole = switch (role.strip().toLowerCase(Locale.ROOT)) {
            case "banner" -> Landmark.HEADER;
            case "navigation" -> Landmark.NAVIGATION;
            case "main" -> Landmark.MAIN;
            case "article" -> Landmark.ARTICLE;
            case "complementary" -> Landmark.ASIDE;
            case "contentinfo" -> Landmark.FOOTER;
            case "form", "search" -> Landmark.FORM;
            case "figure" -> Landmark.FIGURE;
            default -> null;
        };
        return byRole != null ? byRole : kind.landmark();
    }

    private static @Nullable Landmark landmark(String name) {
        return switch (name) {
            case "header" -> Landmark.HEADER;
            case "nav" -> Landmark.NAVIGATION;
            case "main" -> Landmark.MAIN;
            case "article" -> Landmark.ARTICLE;
            case "aside" -> Landmark.ASIDE;
            case "footer" -> Landmark.FOOTER;
            case "form", "search" -> Landmark.FORM;
            case "figure" -> Landmark.FIGURE;
            default -> null;
        };
    }
}
