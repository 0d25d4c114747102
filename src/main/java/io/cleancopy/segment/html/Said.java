package io.cleancopy.segment.html;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

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

    private Said() {}

    static Said of(Element element) {
        if (element.attributesSize() == 0) {
            return NOTHING;
        }
        var said = new Said();
        // only names of other languages' attributes keep their capitals
        boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
        for (var attribute : element.attributes()) {
            said.take(attribute, html ? attribute.getKey() : attribute.getKey().toLowerCase(Locale.ROOT));
        }
        return said;
    }

    private void take(Attribute attribute, String name) {
        switch (name) {
            case "class" -> classes = attribute.getValue();
            case "id" -> id = attribute.getValue();
            case "itemprop" -> itemprop = attribute.getValue();
            case "rel" -> rel = attribute.getValue();
            case "role" -> role = attribute.getValue();
            case "style" -> style = attribute.getValue();
            case "aria-hidden" -> ariaHidden = attribute.getValue();
            case "hidden" -> hidden = true;
            case "href" -> href = true;
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
}
