package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Bars;
import io.cleancopy.report.html.Columns;
import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;
import java.util.Comparator;

/** How written pages are distributed: how much was kept, how long they are, languages, encodings. */
final class DistributionSection {
    private static final int SHOWN = 30;

    private final Tally tally;
    private final Findings findings;

    DistributionSection(Tally tally) {
        this.tally = tally;
        this.findings = tally.findings();
    }

    Tag kept() {
        var section = Section.section("kept", "How much of a page was kept");
        if (tally.written() == 0) {
            return section.add(Section.none("No page was written in this run."));
        }
        var ratios = findings.kept();
        var columns = new Columns("body", "Kept");
        for (int i = 0; i < ratios.size(); i++) {
            long from = ratios.from(i) / 10_000;
            columns.add(i % 2 == 0 ? from + "" : "", from + " to " + (from + 5) + "%", ratios.count(i));
        }
        var words = findings.words();
        var lengths = new Columns("body", "Words");
        for (int i = 0; i < words.size(); i++) {
            var from = Numbers.grouped(words.from(i));
            lengths.add(
                    Numbers.compact(words.from(i)),
                    i + 1 < words.size() ? from + " to " + Numbers.grouped(words.from(i + 1) - 1) : from + " and more",
                    words.count(i));
        }
        return section.add(tag("div")
                .css("pair")
                .add(
                        tag("div")
                                .add(
                                        tag("h3").text("Kept: body and fields, per cent of the page’s characters"),
                                        columns.chart("Pages by the share that was kept")),
                        tag("div")
                                .add(
                                        tag("h3").text("Length of the body in words"),
                                        lengths.chart("Pages by the length of the body"))));
    }

    Tag languages() {
        var section = Section.section("languages", "Languages and encodings");
        if (tally.written() == 0) {
            return section.add(Section.none("No page was written in this run."));
        }
        return section.add(tag("div")
                .css("pair")
                .add(
                        pages(findings.languages()).chart("Language"),
                        pages(findings.charsets()).chart("Encoding")));
    }

    /** Bars by name with the number of pages, the largest first, the rest in one. */
    private Bars pages(Bounded<Amount> amounts) {
        var bars = new Bars("body", "Pages", "Share");
        long rest = amounts.others().count();
        int shown = 0;
        for (var entry : amounts.sorted(Comparator.comparingLong(Amount::count).reversed())) {
            if (shown++ < SHOWN) {
                add(bars, entry.getKey(), entry.getValue().count());
            } else {
                rest += entry.getValue().count();
            }
        }
        if (rest > 0) {
            add(bars, "all others", rest);
        }
        return bars;
    }

    private void add(Bars bars, String name, long pages) {
        bars.add(name, "", pages, Numbers.grouped(pages), Numbers.percent(pages, tally.written()));
    }
}
