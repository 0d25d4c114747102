package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Publishers whose pages are no longer what they were in the runs before. */
final class DriftSection {
    private final List<Drift> drifts;

    DriftSection(List<Drift> drifts) {
        this.drifts = drifts;
    }

    Tag section() {
        var section = Section.section("drift", "Unlike before");
        section.add(
                Section.lead("These publishers' pages have left the band of the runs before: a changed layout, or pages"
                        + " of another kind."));
        var byPublisher = new TreeMap<String, Tag>();
        for (var drift : drifts) {
            byPublisher
                    .computeIfAbsent(drift.publisher(), any -> tag("ul"))
                    .add(tag("li").text(drift.sentence()));
        }
        for (Map.Entry<String, Tag> publisher : byPublisher.entrySet()) {
            section.add(tag("h3").value(publisher.getKey()), publisher.getValue());
            var lines = newLines(publisher.getKey());
            if (!lines.isEmpty()) {
                var list = tag("ul");
                lines.forEach(line -> list.add(tag("li").value(line)));
                section.add(tag("p").css("aside").text("New lines on its pages:"), list);
            }
        }
        return section;
    }

    private List<String> newLines(String publisher) {
        return drifts.stream()
                .filter(drift -> drift.publisher().equals(publisher))
                .findFirst()
                .map(Drift::newLines)
                .orElse(List.of());
    }
}
