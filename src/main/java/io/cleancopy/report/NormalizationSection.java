package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Bars;
import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;
import java.util.Comparator;

/** What normalising changed in written pages, and what the quality checks found in them without rejecting. */
final class NormalizationSection {
    private final Tally tally;

    NormalizationSection(Tally tally) {
        this.tally = tally;
    }

    Tag section() {
        var section = Section.section("normalization", "What normalising changed, and quality flags");
        var steps = new Bars("body", "Changes", "Pages");
        for (var step : tally.findings()
                .normalized()
                .sorted(Comparator.comparingLong(Amount::volume).reversed())) {
            var amount = step.getValue();
            steps.add(
                    step.getKey(),
                    "",
                    amount.volume(),
                    Numbers.grouped(amount.volume()),
                    Numbers.grouped(amount.count()));
        }
        var flags = new Bars("flag", "Pages", "Share");
        for (var flag : tally.findings()
                .flags()
                .sorted(Comparator.comparingLong(Amount::count).reversed())) {
            long pages = flag.getValue().count();
            flags.add(flag.getKey(), "", pages, Numbers.grouped(pages), Numbers.percent(pages, tally.written()));
        }
        return section.add(tag("div")
                .css("pair")
                .add(
                        steps.isEmpty() ? Section.none("No text needed normalising.") : steps.chart("Step"),
                        flags.isEmpty() ? Section.none("No quality flags were raised.") : flags.chart("Flag")));
    }
}
