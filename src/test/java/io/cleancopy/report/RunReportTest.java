package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.model.Field;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RunReportTest {
    private static final String HOSTILE =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;\u202Eevil\u2066\u0000\u0007\uD83D";

    @Test
    void hasItsSectionsInOrder() {
        var page = Jsoup.parse(report(ReportSpecimen.tally()).html());

        assertThat(page.select("main > section").eachAttr("id"))
                .containsExactly(
                        "sum",
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
        assertThat(page.select("nav a"))
                .isNotEmpty()
                .allSatisfy(way -> assertThat(page.select(way.attr("href"))).hasSize(1));
    }

    @Test
    void showsASumThatAddsUp() {
        var tally = ReportSpecimen.tally();

        var page = Jsoup.parse(report(tally).html());

        assertThat(term(page, "planned")).isEqualTo(tally.planned());
        assertThat(term(page, "written") + term(page, "unchanged") + term(page, "duplicate") + term(page, "rejected"))
                .isEqualTo(tally.planned());
        assertThat(page.select(".verdict").text()).isEqualTo("✓ adds up");
    }

    @Test
    void saysSoWhenTheSumDoesNotAddUp() {
        var tally = new Tally();
        tally.addPlanned(1_234);
        tally.addUnchanged(1_200);

        var page = Jsoup.parse(report(tally).html());

        assertThat(page.select(".verdict").text()).isEqualTo("✗ does not add up: 1,200 accounted for");
    }

    @Test
    void publishersAndReasonsSumToTheTotals() {
        var tally = ReportSpecimen.tally();

        var page = Jsoup.parse(report(tally).html());

        var rows = page.select("#publishers tbody tr");
        long pages = rows.not(".total").stream()
                .mapToLong(row -> number(row.child(1)))
                .sum();
        assertThat(pages).isEqualTo(number(rows.select(".total").first().child(1)));
        assertThat(pages).isEqualTo(tally.planned() - tally.unchanged());
        for (var chart : page.select("#removals .pair").first().select("table")) {
            long blocks = chart.select("tbody tr").stream()
                    .mapToLong(row -> number(row.child(2)))
                    .sum();
            assertThat(blocks).isEqualTo(tally.removals());
        }
    }

    @Test
    void printsHostileTextAsText() {
        var tally = new Tally();
        tally.addPlanned(2);
        tally.add(Specimen.page(HOSTILE)
                .language(HOSTILE)
                .record(fields -> {
                    fields.publisher(HOSTILE);
                    fields.headline(HOSTILE);
                    fields.standfirst(HOSTILE);
                    fields.section(HOSTILE);
                    fields.addAuthor(HOSTILE);
                })
                .body(HOSTILE)
                .lifted(HOSTILE, Field.HEADLINE, HOSTILE)
                .removed(HOSTILE, Reason.SHARE, HOSTILE, HOSTILE)
                .cleaned());
        tally.add(new Rejected(new Origin(HOSTILE, HOSTILE), HOSTILE, RejectReason.FAILED, HOSTILE, null));
        var facts = new RunFacts(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                List.of(HOSTILE),
                Map.of(HOSTILE, 1L),
                List.of(new LandedFile(HOSTILE, 1, 1, HOSTILE)));

        var html = new RunReport(facts, tally, List.of()).html();

        assertThat(html).contains("&lt;script&gt;alert(1)").contains("⟨U+202E⟩").contains("␇");
        assertThat(html.chars()
                        .noneMatch(
                                c -> c < 0x20 && c != '\n' || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069))
                .isTrue();
        var page = Jsoup.parse(html);
        assertHarmless(page);
        assertThat(page.select("main .after h4").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void loadsNothingAndRunsNothing() {
        var html = report(ReportSpecimen.tally()).html();

        assertHarmless(Jsoup.parse(html));
        assertThat(html)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
                .doesNotContain("http://", "https://", "url(", "@import");
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script, img, iframe, object, embed, link, base, form, svg, audio, video"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .allSatisfy(attribute -> assertThat(attribute.getKey())
                            .doesNotStartWith("on")
                            .isNotEqualTo("src"));
            assertThat(element.attr("href")).matches("|#[a-z]+");
            assertThat(element.attr("style")).matches("|(width|height):[0-9.]+%?");
        }
    }

    @Test
    void isTheSameTextEveryTimeAndUnderEveryLocale() {
        var usual = Locale.getDefault();
        var first = report(ReportSpecimen.tally());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var second = report(Tally.fromMap(
                    Json.readObject(Json.write(ReportSpecimen.tally().toMap()))));

            assertThat(second.html()).isEqualTo(first.html());
            assertThat(second.json()).isEqualTo(first.json());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void namesRuleReasonAndEvidenceOfEachRemovedLineOfASample() {
        var tally = new Tally();
        tally.add(Specimen.page("a.txt")
                .removed("Follow us", Reason.FOLLOW, "follow-line", "whole line")
                .cut("The ferry sails. Share Gulls follow.", "Share ", Reason.SHARE, "inline-share")
                .cleaned());

        var sample = Jsoup.parse(report(tally).html()).select(".sample").first();

        assertThat(sample.select(".before .block.removed del").text()).isEqualTo("Follow us");
        assertThat(sample.select(".before .block.removed .note").text()).isEqualTo("follow follow-line whole line");
        assertThat(sample.select(".before .block.trimmed p del").text()).isEqualTo("Share");
        assertThat(sample.select(".before .block.trimmed .note").text()).startsWith("share inline-share");
        assertThat(sample.select(".after .text").text()).isEqualTo("The ferry sails. Gulls follow.");
    }

    @Test
    void tellsProgramsTheSameNumbers() {
        var tally = ReportSpecimen.tally();

        var json = Json.readObject(report(tally).json());

        assertThat(json)
                .containsEntry("planned", tally.planned())
                .containsEntry("written", tally.written())
                .containsEntry("unchanged", tally.unchanged())
                .containsEntry("duplicate", tally.duplicate())
                .containsEntry("rejected", tally.rejected())
                .containsEntry("adds_up", true)
                .doesNotContainKey("samples");
        assertThat((List<?>) json.get("removals_by_reason"))
                .extracting(entry -> (Long) ((Map<?, ?>) entry).get("count"))
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(tally.removals()));
        assertThat((Map<?, ?>) json.get("run")).extracting("run_id").isEqualTo("2026-03-09T020000Z");
    }

    @Test
    void saysWhatIsMissingWhenNothingWasDone() {
        var page = Jsoup.parse(report(new Tally()).html());

        assertThat(page.select(".verdict").text()).isEqualTo("✓ adds up");
        assertThat(page.select("section .none").eachText())
                .contains("No page was written in this run.", "Nothing was removed.", "No page was rejected.");
    }

    private static RunReport report(Tally tally) {
        return new RunReport(ReportSpecimen.facts(), tally, List.of());
    }

    private static long term(Document page, String name) {
        return number(page.select(".term." + name + " b").first());
    }

    private static long number(Element element) {
        return Long.parseLong(element.text().replace(",", ""));
    }
}
