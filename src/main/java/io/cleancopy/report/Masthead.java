package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Tag;
import java.util.List;

/** The head of the report: which run this is, how it was made, and the way to the sections. */
final class Masthead {
    private static final int INPUTS = 8;
    private static final List<String> SECTIONS = List.of(
            "removals",
            "publishers",
            "kept",
            "languages",
            "dates",
            "completeness",
            "normalization",
            "samples",
            "rejects",
            "files");

    private final RunFacts facts;

    Masthead(RunFacts facts) {
        this.facts = facts;
    }

    Tag header() {
        var details = tag("dl").css("facts");
        if (facts.startedAt() != null) {
            details.add(fact("started", facts.startedAt()));
        }
        if (facts.duration() != null) {
            details.add(fact("took", facts.duration()));
        }
        details.add(
                fact("from", inputs()),
                fact("formats", String.join(", ", facts.formats())),
                fact("cleancopy", facts.version()),
                fact("settings", facts.settings()));
        facts.differences().forEach((name, number) -> {
            if (number > 0) {
                details.add(fact(name.replace('_', ' '), String.valueOf(number)));
            }
        });
        if (facts.parentRun() != null) {
            details.add(fact("after run", facts.parentRun()));
        }
        var ways = tag("nav");
        SECTIONS.forEach(section -> ways.spaced(tag("a").to(section).text(section)));
        return tag("header")
                .add(
                        tag("p").css("name").text("cleancopy · run report"),
                        tag("h1").value(facts.runId()),
                        details,
                        ways);
    }

    private String inputs() {
        var inputs = facts.inputs();
        if (inputs.size() <= INPUTS) {
            return String.join(", ", inputs);
        }
        return String.join(", ", inputs.subList(0, INPUTS)) + " and " + (inputs.size() - INPUTS) + " more";
    }

    private static Tag fact(String name, String value) {
        return tag("div").add(tag("dt").text(name), tag("dd").value(value));
    }
}
