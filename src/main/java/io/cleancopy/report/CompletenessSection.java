package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;

/** Which parts of the record are there, for all articles and for each publisher's. */
final class CompletenessSection {
    private final Tally tally;

    CompletenessSection(Tally tally) {
        this.tally = tally;
    }

    Tag section() {
        var section = Section.section("completeness", "How complete the records are");
        if (tally.written() == 0) {
            return section.add(Section.none("No page was written in this run."));
        }
        var rows = tag("tbody").add(row(tag("th").text("All"), tally.total()).css("total"));
        PublisherSection.largestFirst(tally).stream()
                .limit(PublisherSection.SHOWN)
                .filter(entry -> entry.getValue().written() > 0)
                .forEach(entry -> rows.add(row(Section.publisher("th", entry.getKey()), entry.getValue())));
        var others = PublisherSection.others(tally);
        if (others.written() > 0) {
            rows.add(row(tag("th").add(tag("em").text("all others")), others));
        }
        section.add(Section.lead("Articles that have each part of the record, in per cent."));
        return section.add(tag("div").css("wide").add(tag("table").css("heat").add(head(), rows)));
    }

    private static Tag head() {
        var row = tag("tr")
                .add(
                        tag("th").scope("col").text("Publisher"),
                        tag("th").scope("col").css("num").text("Articles"));
        for (var part : Completeness.values()) {
            row.add(tag("th").scope("col").css("part").text(part.id().replace('_', ' ')));
        }
        return tag("thead").add(row);
    }

    private static Tag row(Tag name, Account account) {
        var row = tag("tr").add(name.scope("row"), Section.figure(account.written()));
        for (var part : Completeness.values()) {
            long there = account.filled().count(part);
            row.add(tag("td")
                    .css("h" + there * 10 / account.written())
                    .title(Numbers.grouped(there) + " of " + Numbers.grouped(account.written()))
                    .text(Numbers.roundPercent(there, account.written())));
        }
        return row;
    }
}
