package io.cleancopy.segment.html;

import io.cleancopy.model.Landmark;
import io.cleancopy.model.Role;
import org.jspecify.annotations.Nullable;

/** What holds for the text at a place of the page, by the elements around it. */
record Scope(Landmark landmark, Role role, boolean link, boolean preformatted, boolean strong) {
    static final Scope PAGE = new Scope(Landmark.NONE, Role.PARAGRAPH, false, false, false);

    /**
     * What holds inside an element.
     *
     * @param region that the element makes, if it makes one
     */
    Scope in(Markup.Kind kind, @Nullable Landmark region, boolean isLink) {
        var within = kind.role();
        boolean linked = link || isLink;
        boolean kept = preformatted || kind.preformatted();
        boolean bold = strong || kind.strong();
        if (region == null && within == null && linked == link && kept == preformatted && bold == strong) {
            return this;
        }
        return new Scope(region == null ? landmark : inner(region), within == null ? role : within, linked, kept, bold);
    }

    /** The header of an article, or of any other part, is not the page's. */
    private Landmark inner(Landmark found) {
        boolean whole = landmark == Landmark.NONE || landmark == Landmark.FORM;
        return found == Landmark.HEADER && !whole ? landmark : found;
    }
}
