package io.cleancopy.clean;

import io.cleancopy.draft.Draft;
import io.cleancopy.language.Languages;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;

/** Takes pages apart and tells their language; decides nothing. Stateless, shared by threads. */
public final class Drafts {
    private final TextSegmenter text;
    private final HtmlSegmenter html;
    private final Languages languages = new Languages();

    public Drafts(CleanerSettings settings) {
        var normalizer = settings.straightQuotes() ? Normalizer.withStraightQuotes() : new Normalizer();
        text = new TextSegmenter(normalizer);
        html = new HtmlSegmenter(normalizer);
    }

    /** The page as a draft in which nothing is decided. Never fails on any bytes. */
    public Draft of(RawPage raw) {
        var page = switch (raw.type()) {
            case TEXT -> text.segment(raw);
            case HTML -> html.segment(raw);
        };
        return new Draft(page, languages.detect(page.blocks()));
    }
}
