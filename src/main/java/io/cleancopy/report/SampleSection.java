package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Tag;
import java.util.List;

/** Pages before and after. */
final class SampleSection {
    private static final int UNFOLDED = 2;

    private final List<Sample> samples;

    SampleSection(List<Sample> samples) {
        this.samples = samples;
    }

    Tag section() {
        var section = Section.section("samples", "Pages before and after");
        if (samples.isEmpty()) {
            return section.add(Section.none("There is no page to show."));
        }
        section.add(
                Section.lead(
                        "Of each publisher the page with the most different rules at work, those of which the least"
                                + " was kept, and rejected pages with the most text. Long blocks are shortened."),
                tag("p").css("key")
                        .spaced(
                                tag("span").css("body").text("body"),
                                tag("span").css("lifted").text("lifted into a field"),
                                tag("span").css("removed").add(tag("del").text("removed"))));
        for (int i = 0; i < samples.size(); i++) {
            var sample = new SampleView(samples.get(i)).details();
            section.add(i < UNFOLDED ? sample.open() : sample);
        }
        return section;
    }
}
