package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;

/** One page: left its blocks with what became of each, right the clean copy. */
final class SampleView {
    private final Sample sample;

    SampleView(Sample sample) {
        this.sample = sample;
    }

    Tag details() {
        return tag("details")
                .css("sample")
                .add(summary(), tag("div").css("before-after").add(before(), CleanCopyView.of(sample)));
    }

    private Tag summary() {
        var headline = sample.fields().getOrDefault("headline", "");
        var summary = tag("summary");
        summary.spaced(headline.isEmpty() ? tag("b").css("untitled").text("No headline") : tag("b").value(headline));
        var origin = tag("span").css("origin");
        if (!sample.publisher().isEmpty()) {
            origin.spaced(tag("span").value(sample.publisher()));
        }
        summary.spaced(origin.add(tag("code").value(sample.location())));
        var chips = tag("span").css("chips");
        var volume = sample.volume();
        if (sample.isRejected()) {
            chips.spaced(tag("span").css("chip bad").text("rejected: " + sample.verdict()));
        } else {
            chips.spaced(chip("kept " + Numbers.percent(volume.body() + volume.lifted(), volume.page())));
        }
        chips.spaced(chip(Section.count(sample.rules(), "rule")), chip(Section.count(volume.words(), "word")));
        return summary.spaced(chips);
    }

    private static Tag chip(String words) {
        return tag("span").css("chip").text(words);
    }

    private Tag before() {
        var page = tag("div").css("before").add(tag("h3").text("The page"));
        for (int i = 0; i < sample.blocks().size(); i++) {
            if (i == Sample.HEAD && sample.skipped() > 0) {
                page.add(tag("p").css("skipped").text(Section.count(sample.skipped(), "block") + " not shown"));
            }
            page.add(block(sample.blocks().get(i)));
        }
        return page;
    }

    private Tag block(SampleBlock block) {
        var text = tag("p").written(sample.language());
        var notes = tag("div").css("notes");
        for (var piece : block.pieces()) {
            switch (piece.fate()) {
                case BODY -> text.text(piece.text());
                case LIFTED -> text.add(tag("span").css("lifted").text(piece.text()));
                case REMOVED -> text.add(tag("del").css("removed").text(piece.text()));
            }
            if (piece.fate() != Fate.BODY) {
                notes.add(note(piece));
            }
        }
        boolean whole = block.pieces().size() == 1;
        var css = whole ? block.pieces().get(0).fate().id() : "trimmed";
        return tag("div").css("block " + css).add(text, notes);
    }

    private static Tag note(Piece piece) {
        var note = tag("p").css("note " + piece.fate().id());
        note.spaced(
                tag("b").text(piece.fate() == Fate.LIFTED ? "→ " + piece.label() : piece.label()),
                tag("code").value(piece.rule()));
        if (!piece.evidence().isEmpty()) {
            note.add(tag("span").value(piece.evidence()));
        }
        return note;
    }
}
