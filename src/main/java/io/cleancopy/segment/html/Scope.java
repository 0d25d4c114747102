package io.cleancopy.segment.html;

import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import org.jsoup.nodes.Element;

/** What holds for the text at a place of the page, by the elements around it. */
record Scope(Landmark landmark, Role role, boolean link, boolean preformatted, boolean strong) {
    static final Scope PAGE = new Scope(Landmark.NONE, Role.PARAGRAPH, false, false, false);

    Scope in(Element element) {
        var region = Markup.landmark(element);
        var kind = Markup.role(element);
        boolean linked = link || Markup.isLink(element);
        boolean kept = preformatted || Markup.isPreformatted(element);
        boolean bold = strong || Markup.isStrong(element);
        if (region == null && kind == null && linked == link && kept == preformatted && bold == strong) {
            return this;
        }
        return new Scope(region == null ? landmark : inner(region), kind == null ? role : kind, linked, kept, bold);
    }

    /** The header of an article, or of any other part, is not the page's. */
    private Landmark inner(Landmark found) {
        boolean whole = landmark == Landmark.NONE || landmark == Landmark.FORM;
        return found == Landmark.HEADER && !whole ? landmark : found;
    }
}
