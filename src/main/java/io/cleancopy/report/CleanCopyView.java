package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Tag;
import java.util.List;

/** The clean copy of a sample: its fields as a newspaper sets them, then its body. */
final class CleanCopyView {
    private static final List<String> SET_APART = List.of("headline", "standfirst", "section");

    private CleanCopyView() {}

    static Tag of(Sample sample) {
        var copy = tag("div").css("after").add(tag("h3").text(sample.isRejected() ? "No article" : "The clean copy"));
        if (sample.isRejected()) {
            copy.add(tag("p").css("rejection")
                    .spaced(tag("b").text(sample.verdict()), tag("span").value(sample.detail())));
            copy.add(tag("p").css("aside").text("What was left of the page when it was rejected:"));
        }
        set(copy, sample, "section", "p", "kicker");
        set(copy, sample, "headline", "h4", "headline");
        set(copy, sample, "standfirst", "p", "standfirst");
        return copy.add(fields(sample), body(sample));
    }

    private static void set(Tag copy, Sample sample, String field, String element, String css) {
        var value = sample.fields().get(field);
        if (value != null) {
            copy.add(tag(element).css(css).written(sample.language()).text(value));
        }
    }

    private static Tag fields(Sample sample) {
        var fields = tag("dl").css("record");
        sample.fields().forEach((name, value) -> {
            if (!SET_APART.contains(name)) {
                fields.add(tag("div")
                        .add(tag("dt").text(name.replace('_', ' ')), tag("dd").value(value)));
            }
        });
        return fields;
    }

    private static Tag body(Sample sample) {
        var body = tag("div").css("text");
        for (int i = 0; i < sample.blocks().size(); i++) {
            if (i == Sample.HEAD && sample.skipped() > 0) {
                body.add(tag("p").css("skipped").text("…"));
            }
            var block = sample.blocks().get(i);
            var text = block.body();
            if (!text.isEmpty()) {
                body.add(tag("p").css("SUBHEADING".equals(block.role()) ? "subheading" : "paragraph")
                        .written(sample.language())
                        .text(text));
            }
        }
        return body;
    }
}
