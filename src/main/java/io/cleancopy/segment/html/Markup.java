package io.cleancopy.segment.html;

import io.cleancopy.model.Frame;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
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

    private Markup() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isReplaced(Element element) {
        return REPLACED.contains(element.normalName());
    }

    static boolean isPicture(Element element) {
        return switch (element.normalName()) {
            case "img", "svg", "video", "iframe", "canvas" -> true;
            default -> false;
        };
    }

    static boolean isStrong(Element element) {
        return element.normalName().equals("b") || element.normalName().equals("strong");
    }

    static Frame.Tag tag(Element element) {
        return switch (element.normalName()) {
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

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName()) && !isShadow(element);
    }

    /** What a browser shows in place of the element around it. */
    private static boolean isShadow(Element element) {
        return element.normalName().equals("template")
                && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
    }

    static boolean isPreformatted(Element element) {
        return PREFORMATTED.contains(element.normalName());
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Whether the page hides the element. The page as a whole is hidden by those that show it by script. */
    static boolean isHidden(Element element) {
        String name = element.normalName();
        if (name.equals("html") || name.equals("body")) {
            return false;
        }
        return element.hasAttr("hidden")
                || isHiddenFromReadersAloud(element)
                || (name.equals("dialog") && !element.hasAttr("open"))
                || (element.hasAttr("style") && hides(element.attr("style")));
    }

    /** Sighted readers see it: mostly icons and doubles of other text, but paragraphs below an offer to subscribe as well. */
    private static boolean isHiddenFromReadersAloud(Element element) {
        return element.attr("aria-hidden").equalsIgnoreCase("true")
                && !element.normalName().equals("p");
    }

    private static boolean hides(String style) {
        var plain = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            if (c > ' ') {
                plain.append(c);
            }
        }
        String lower = plain.toString().toLowerCase(Locale.ROOT);
        return lower.contains("display:none") || lower.contains("visibility:hidden");
    }

    /** What a block in the element is; null when the element does not tell. */
    static @Nullable Role role(Element element) {
        return switch (element.normalName()) {
            case "h1" -> Role.HEADLINE;
            case "h2", "h3", "h4", "h5", "h6" -> Role.SUBHEADING;
            case "li" -> Role.LIST_ITEM;
            case "blockquote" -> Role.QUOTE;
            case "figcaption" -> Role.CAPTION;
            case "listing", "plaintext", "pre", "xmp" -> Role.CODE;
            default -> null;
        };
    }

    /** The region that the element makes, by its role attribute or else its name; null when it makes none. */
    static @Nullable Landmark landmark(Element element) {
        var byRole = switch (element.attr("role").strip().toLowerCase(Locale.ROOT)) {
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
        return byRole != null ? byRole : landmark(element.normalName());
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
