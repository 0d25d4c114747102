package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;

/** The headline numbers: what became of the planned pages, and of the characters of the written ones. */
final class SumSection {
    private final Tally tally;

    SumSection(Tally tally) {
        this.tally = tally;
    }

    Tag section() {
        var section = tag("section")
                .id("sum")
                .add(tag("h2").css("unseen").text("What became of the pages"), sum(), characters(), rows());
        long near = tally.nearDuplicates();
        return near == 0
                ? section
                : section.add(tag("p").css("aside")
                        .text(Section.count(near, "written article")
                                + " repeat another one: “duplicate_of” names it."));
    }

    private Tag sum() {
        return tag("div")
                .css("sum")
                .add(
                        term("planned", "", "planned", tally.planned()),
                        term("written", "=", "written", tally.written()),
                        term("unchanged", "+", "unchanged", tally.unchanged()),
                        term("duplicate", "+", "duplicate", tally.duplicate()),
                        term("rejected", "+", "rejected", tally.rejected()),
                        verdict());
    }

    private static Tag term(String css, String sign, String name, long pages) {
        return tag("div")
                .css("term " + css)
                .spaced(
                        tag("span").css("sign").text(sign),
                        tag("b").text(Numbers.grouped(pages)),
                        tag("span").css("name").text(name));
    }

    private Tag verdict() {
        if (tally.addsUp()) {
            return tag("p").css("verdict good").text("✓ adds up");
        }
        long accounted = tally.written() + tally.unchanged() + tally.duplicate() + tally.rejected();
        return tag("p").css("verdict bad").text("✗ does not add up: " + Numbers.grouped(accounted) + " accounted for");
    }

    private Tag characters() {
        var volume = tally.total().volume();
        long all = volume.page();
        if (all == 0) {
            return Section.none("No page was written in this run.");
        }
        var bar = tag("div")
                .css("stack")
                .unspoken()
                .add(
                        tag("i").css("body").width(volume.body(), all),
                        tag("i").css("lifted").width(volume.lifted(), all),
                        tag("i").css("removed").width(volume.removed(), all));
        var legend = tag("ul")
                .css("legend")
                .add(
                        share("body", "body", volume.body(), all),
                        share("lifted", "lifted into fields", volume.lifted(), all),
                        share("removed", "removed", volume.removed(), all));
        if (volume.rest() > 0) {
            legend.add(share("rest", "white space beside cuts", volume.rest(), all));
        }
        return tag("div")
                .css("volume")
                .add(
                        tag("h3")
                                .text("Where " + Numbers.grouped(all) + " characters of "
                                        + Section.count(tally.written(), "written page") + " went"),
                        bar,
                        legend);
    }

    private static Tag share(String css, String name, long part, long all) {
        return tag("li")
                .css(css)
                .add(
                        tag("b").text(Numbers.percent(part, all)),
                        tag("span").text(" " + name + " "),
                        tag("small").text(Numbers.grouped(part)));
    }

    private Tag rows() {
        var findings = tally.findings();
        return tag("dl")
                .css("facts rows")
                .add(
                        fact("articles", tally.written()),
                        fact("words", tally.total().volume().words()),
                        fact("media", findings.media()),
                        fact("related", findings.related()),
                        fact("removals", tally.removals()),
                        fact("undecodable characters", findings.undecodable()));
    }

    private static Tag fact(String name, long number) {
        return tag("div").add(tag("dt").text(name), tag("dd").text(Numbers.grouped(number)));
    }
}
