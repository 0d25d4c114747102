package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Bars;
import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;
import java.util.Comparator;
import java.util.List;

/** Pages that did not become articles, and why. */
final class RejectSection {
    private static final int UNFOLDED = 50;

    private final Tally tally;

    RejectSection(Tally tally) {
        this.tally = tally;
    }

    Tag section() {
        var section = Section.section("rejects", "Rejected pages");
        if (tally.rejected() == 0) {
            return section.add(Section.none("No page was rejected."));
        }
        var bars = new Bars("removed", "Pages", "Share");
        for (var reason : tally.rejectReasons()
                .sorted(Comparator.comparingLong(Amount::count).reversed())) {
            long pages = reason.getValue().count();
            bars.add(reason.getKey(), "", pages, Numbers.grouped(pages), Numbers.percent(pages, tally.rejected()));
        }
        var pages = tally.rejects();
        return section.add(bars.chart("Reason"), list(pages), more(pages.size()));
    }

    private static Tag list(List<RejectedPage> pages) {
        var rows = tag("tbody");
        pages.stream()
                .sorted(Comparator.comparing(RejectedPage::reason).thenComparing(RejectedPage::location))
                .forEach(page -> rows.add(tag("tr")
                        .add(
                                tag("td").text(page.reason()),
                                tag("td").add(tag("code").value(page.location())),
                                tag("td").text(page.stage()),
                                tag("td").value(page.detail()))));
        var head = tag("tr");
        for (var name : List.of("Reason", "Page", "Stage", "What was found")) {
            head.add(tag("th").scope("col").text(name));
        }
        var table = tag("table").css("list rejects").add(tag("thead").add(head), rows);
        var list = tag("details").add(tag("summary").text(Section.count(pages.size(), "page") + " listed"), table);
        return pages.size() <= UNFOLDED ? list.open() : list;
    }

    private Tag more(int listed) {
        return listed == tally.rejected()
                ? tag("p").css("aside").text("These are all of them.")
                : tag("p").css("aside")
                        .text(Section.count(tally.rejected() - listed, "further page")
                                + " not listed here; the table “rejects” has every one.");
    }
}
