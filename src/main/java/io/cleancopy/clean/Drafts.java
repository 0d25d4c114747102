package io.cleancopy.clean;

import io.cleancopy.draft.Draft;
import io.cleancopy.language.Languages;
import io.cleancopy.model.Page;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.segment.html.HtmlSegmenter;
import io.cleancopy.text.Normalizer;
import java.util.HashMap;

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
        var page = withRecord(
                raw,
                switch (raw.type()) {
                    case TEXT -> text.segment(raw);
                    case HTML -> html.segment(raw);
                });
        var draft = new Draft(page, languages.detect(page));
        String from = page.declared().get("body-from");
        if (from != null) {
            draft.flag(flag(from));
        }
        if (page.declared().containsKey("truncated") || page.declared().containsKey("record:truncated")) {
            draft.flag(QualityFlag.PAGE_CUT_OFF);
        }
        return draft;
    }

    /** With what the record that brought the page says about it. */
    private static Page withRecord(RawPage raw, Page page) {
        if (raw.declared().isEmpty()) {
            return page;
        }
        var declared = new HashMap<>(page.declared());
        declared.putAll(raw.declared());
        return new Page(page.origin(), page.type(), page.blocks(), declared, page.decoding(), page.normalized());
    }

    private static QualityFlag flag(String bodyFrom) {
        return switch (bodyFrom) {
            case "json-ld" -> QualityFlag.BODY_FROM_JSON_LD;
            case "script" -> QualityFlag.BODY_FROM_SCRIPT;
            default -> QualityFlag.BODY_FROM_HIDDEN;
        };
    }
}
