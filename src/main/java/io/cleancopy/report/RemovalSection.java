package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.model.Reason;
import io.cleancopy.report.Pairs.Sum;
import io.cleancopy.report.html.Bars;
import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;
import java.util.Arrays;
import java.util.List;

/** What was removed from written pages, by reason and by rule, and what was lifted into fields. */
final class RemovalSection {
    private static final int RULES = 25;

    private final Findings findings;

    RemovalSection(Tally tally) {
        this.findings = tally.findings();
    }

    Tag section() {
        var section = Section.section("removals", "What was removed, and why");
        var reasons = Pairs.byFirst(findings.removals());
        if (reasons.isEmpty()) {
            return section.add(Section.none("Nothing was removed."));
        }
        section.add(Section.lead("Blocks and parts of blocks that were left out of written pages: "
                + Section.count(findings.removalCount(), "removal") + ", each a row of the table “removed”."));
        var rules = Pairs.bySecond(findings.removals());
        section.add(tag("div")
                .css("pair")
                .add(
                        chart("By reason", reasons.stream().map(this::withDoc).toList(), "removed"),
                        chart("By rule", rules.subList(0, Math.min(RULES, rules.size())), "removed")));
        if (rules.size() > RULES) {
            var rest = rules.subList(RULES, rules.size());
            section.add(tag("details")
                    .add(
                            tag("summary").text(Section.count(rest.size(), "further rule")),
                            chart("By rule", rest, "removed")));
        }
        var lifts = Pairs.byFirst(findings.lifts());
        if (!lifts.isEmpty()) {
            section.add(tag("div").css("pair").add(chart("Lifted into fields", lifts, "lifted")));
        }
        return section;
    }

    private Tag chart(String name, List<Sum> sums, String kind) {
        var bars = new Bars(kind, "Blocks", "Characters");
        for (var sum : sums) {
            bars.add(
                    sum.name(),
                    String.join(", ", sum.with()),
                    sum.amount().count(),
                    Numbers.grouped(sum.amount().count()),
                    Numbers.grouped(sum.amount().volume()));
        }
        return bars.chart(name);
    }

    /** A reason is explained by what it stands for; its rules are in the chart of rules. */
    private Sum withDoc(Sum sum) {
        var doc = Arrays.stream(Reason.values())
                .filter(reason -> reason.id().equals(sum.name()))
                .map(Reason::doc)
                .toList();
        return new Sum(sum.name(), sum.amount(), doc);
    }
}
