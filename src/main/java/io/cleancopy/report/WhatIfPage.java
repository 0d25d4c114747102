package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Document;
import io.cleancopy.report.html.Tag;
import java.util.List;
import java.util.Map;

/** What changes, as one HTML page that needs no other file and no network, and runs no scripts. */
public final class WhatIfPage {
    private WhatIfPage() {}

    public static String of(WhatIf changes) {
        var main = tag("main").add(sum(changes));
        if (changes.all().pages() > 0) {
            main.add(
                    table("rules", "By rule", "Rule", changes.byRule()),
                    table("publishers", "By publisher", "Publisher", changes.byPublisher()),
                    pages(changes));
        }
        var header = tag("header").add(tag("h1").text("cleancopy: what would change"));
        return Document.of(
                "cleancopy: what would change", RunReport.css(), tag("body").add(header, main));
    }

    private static Tag sum(WhatIf changes) {
        var section = Section.section("sum", "In all");
        section.add(Section.lead(Section.count(changes.pages(), "page") + " compared; "
                + Section.count(changes.all().pages(), "page") + " would change."));
        if (changes.verdicts().isEmpty()) {
            return section;
        }
        var list = tag("ul");
        changes.verdicts()
                .forEach((change, pages) -> list.add(tag("li").text(change + ": " + Section.count(pages, "page"))));
        return section.add(list);
    }

    private static Tag table(String id, String title, String first, Map<String, WhatIf.Sum> sums) {
        var head = tag("tr");
        head.add(tag("th").scope("col").text(first));
        for (var name : List.of("Pages", "Lines that go", "Words", "Lines that stay", "Words", "Otherwise")) {
            head.add(tag("th").scope("col").css("num").text(name));
        }
        var rows = tag("tbody");
        sums.forEach((name, sum) -> rows.add(tag("tr")
                .add(
                        Section.publisher("td", name),
                        Section.figure(sum.pages()),
                        Section.figure(sum.goes()),
                        Section.figure(sum.wordsGoing()),
                        Section.figure(sum.stays()),
                        Section.figure(sum.wordsStaying()),
                        Section.figure(sum.otherwise()))));
        return Section.section(id, title)
                .add(tag("table").css("figures").add(tag("thead").add(head), rows));
    }

    private static Tag pages(WhatIf changes) {
        var section = Section.section("pages", "Changed pages");
        changes.samples().forEach(page -> section.add(page(page)));
        long more = changes.all().pages() - changes.samples().size();
        return more == 0 ? section : section.add(Section.none(Section.count(more, "further page") + " not shown."));
    }

    private static Tag page(PageChange page) {
        var summary = tag("summary").add(tag("code").value(page.location()));
        if (!page.before().equals(page.after())) {
            summary.spaced(tag("span").css("chip bad").text(page.before() + " → " + page.after()));
        }
        var details = tag("details").css("change").add(summary);
        for (var line : page.lines()) {
            var text = line.kind() == LineChange.Kind.GOES ? tag("del") : tag("span");
            details.add(tag("p").text(WhatIf.sign(line.kind()) + " ")
                    .add(text.text(line.text()))
                    .add(tag("br"), tag("code").text(line.before() + " → " + line.after())));
        }
        return page.lines().size() <= 20 ? details.open() : details;
    }
}
