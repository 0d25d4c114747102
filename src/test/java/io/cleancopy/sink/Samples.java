package io.cleancopy.sink;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.Field;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.QualityFlag;
import io.cleancopy.model.Reason;
import io.cleancopy.model.Related;
import io.cleancopy.model.Role;
import io.cleancopy.text.Shapes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** Articles to land. */
final class Samples {
    private Samples() {}

    static Page page(String... texts) {
        var blocks = new ArrayList<Block>();
        for (var text : texts) {
            int at = blocks.size();
            blocks.add(new Block(at, Role.PARAGRAPH, text, Shapes.of(text, 0), new Place(at + 1, Landmark.NONE, at)));
        }
        return new Page(
                new Origin("ferry/2026/\"quay\", 4.txt", "harbour.example"),
                MediaType.TEXT,
                blocks,
                Map.of(),
                new Decoding("UTF-8", "utf-8", 0),
                Map.of());
    }

    /** An article with everything: lifted and removed blocks, a trimmed paragraph, media and related lines. */
    static Article ferry() {
        var page = page(
                "Ferry returns to the old quay \u26f4\ufe0f",
                "By Ada Quill",
                "Share this",
                "(QUAYSIDE) \u2014 The ferry, \"Gull\", came back on Monday.",
                "Read more: A bridge too short",
                "\ud83d\ude00 Advert: It stays until June, the harbour master said. Follow us",
                "\u00a9 Harbour Example");
        var draft = new Draft(page, "en");
        var blocks = page.blocks();
        var metadata = draft.metadata();
        draft.lift(blocks.get(0), Field.HEADLINE, "headline", "first line");
        draft.lift(blocks.get(1), Field.BYLINE, "byline", "By");
        draft.remove(blocks.get(2), "share-bar", new Finding(Reason.SHARE, "\"Share this\""));
        draft.lift(blocks.get(4), Field.RELATED, "related", "Read more:");
        String stay = blocks.get(5).text();
        draft.trim(blocks.get(5), 0, stay.indexOf(" It stays"), "advert", new Finding(Reason.ADVERTISEMENT, "Advert:"));
        draft.trim(
                blocks.get(5),
                stay.indexOf("Follow"),
                stay.length(),
                "follow",
                new Finding(Reason.FOLLOW, "Follow us"));
        draft.remove(blocks.get(6), "copyright", new Finding(Reason.COPYRIGHT, "\u00a9"));
        metadata.headline("Ferry returns to the old quay \u26f4\ufe0f");
        metadata.addAuthor("Ada Quill");
        metadata.dateline("QUAYSIDE");
        metadata.publishedAt(Instant.parse("2026-03-02T07:30:00.123456789Z"));
        metadata.publishedDate(LocalDate.of(2026, 3, 2));
        metadata.publishedRaw("2 March 2026, 7:30");
        metadata.addMedia(new Media(MediaKind.PHOTO, "The Gull at the quay.", "Ben Tar", null));
        metadata.addMedia(new Media(MediaKind.VIDEO, null, null, "https://harbour.example/v/1"));
        metadata.addRelated(new Related("Read more", "A bridge too short", null));
        draft.flag(QualityFlag.LOW_CONFIDENCE);
        return draft.finish();
    }

    static Article plain(String... paragraphs) {
        return new Draft(page(paragraphs), "und").finish();
    }

    static Landed landed(Article article, String id) {
        return new Landed(article, new Landing(id, 1, "5a".repeat(32), "c0".repeat(32), "f1", "r1", null));
    }
}
