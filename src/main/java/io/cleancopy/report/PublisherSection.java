package io.cleancopy.report;

import static io.cleancopy.report.html.Tag.tag;

import io.cleancopy.report.html.Numbers;
import io.cleancopy.report.html.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What became of each publisher's pages. */
final class PublisherSection {
    static final int SHOWN = 40;

    private final Tally tally;

    PublisherSection(Tally tally) {
        this.tally = tally;
    }

    Tag section() {
        var section = Section.section("publishers", "By publisher");
        var all = largestFirst(tally);
        if (all.isEmpty()) {
            return section.add(Section.none("No page was cleaned in this run."));
        }
        var rows = tag("tbody");
        all.stream()
                .limit(SHOWN)
                .forEach(entry -> rows.add(row(Section.publisher("th", entry.getKey()), entry.getValue())));
        var others = others(tally);
        if (others.pages() > 0) {
            rows.add(row(tag("th").add(tag("em").text("all others")), others));
        }
        rows.add(row(tag("th").text("All"), tally.total()).css("total"));
        return section.add(
                tag("div").css("wide").add(tag("table").css("figures").add(head(), rows)));
    }

    /** The publishers with the most pages first. */
    static List<Map.Entry<String, Account>> largestFirst(Tally tally) {
        return tally.publishers()
                .sorted(Comparator.comparingLong(Account::pages).reversed());
    }

    /** The publishers that are not shown by name, together. */
    static Account others(Tally tally) {
        var others = tally.publishers().others();
        for (var entry : largestFirst(tally).stream().skip(SHOWN).toList()) {
            others = others.plus(entry.getValue());
        }
        return others;
    }

    private static Tag head() {
        var row = tag("tr").add(tag("th").scope("col").text("Publisher"));
        for (var name :
                List.of("Pages", "Written", "Duplicate", "Rejected", "Words", "Words each", "Characters", "Kept")) {
            row.add(tag("th").scope("col").css("num").text(name));
        }
        return tag("thead").add(row.add(tag("td").css("track")));
    }

    private static Tag row(Tag name, Account account) {
        var volume = account.volume();
        long kept = volume.body() + volume.lifted();
        var track = tag("td").css("track").unspoken();
        if (volume.page() > 0) {
            track.add(tag("span").css("well").add(tag("i").css("body").width(kept, volume.page())));
        }
        return tag("tr")
                .add(
                        name.scope("row"),
                        Section.figure(account.pages()),
                        Section.figure(account.written()),
                        Section.figure(account.duplicate()),
                        Section.figure(account.rejected()),
                        Section.figure(volume.words()),
                        Section.figure(account.written() == 0 ? 0 : volume.words() / account.written()),
                        Section.figure(volume.page()),
                        tag("td").css("num").text(Numbers.percent(kept, volume.page())),
                        track);
    }
}
