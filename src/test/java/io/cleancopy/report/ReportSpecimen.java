package io.cleancopy.report;

import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Field;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import io.cleancopy.model.Related;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** An invented run with something in every section of its report. */
final class ReportSpecimen {
    private static final List<String> PUBLISHERS =
            List.of("The Harbour Post", "Dune Daily", "El Faro de Arenas", "Morgenblatt Auental", "Kystavisen");
    private static final List<String> LANGUAGES = List.of("en", "en", "es", "de", "nb");
    private static final Reason[] REASONS = {
        Reason.NAVIGATION,
        Reason.SHARE,
        Reason.NEWSLETTER,
        Reason.RELATED,
        Reason.COPYRIGHT,
        Reason.ADVERTISEMENT,
        Reason.MOST_READ,
        Reason.COOKIES,
        Reason.READING_TIME,
        Reason.COMMENTS
    };

    private ReportSpecimen() {}

    static RunFacts facts() {
        var files = new ArrayList<LandedFile>();
        for (var table : List.of("articles", "media", "related", "rejects", "removed")) {
            for (var format : List.of("csv", "parquet")) {
                files.add(new LandedFile(
                        table + "/part-00000." + format,
                        131L * table.length(),
                        48_213L * format.length(),
                        "3f9a0c".repeat(10) + "b1e2"));
            }
        }
        files.add(new LandedFile("manifest.json", 0, 4_711, "77aa01".repeat(10) + "c0de"));
        return new RunFacts(
                "2026-03-09T020000Z",
                "2026-03-08T020000Z",
                "9 March 2026, 02:00:00 UTC",
                "41.3 s",
                "s1-8c1f27d09a4e",
                "0.1.0",
                List.of("csv", "parquet"),
                List.of("input"),
                Map.of("renamed", 3L),
                files);
    }

    /** Numbers that look like those of a small newsroom's night. */
    static Tally tally() {
        var tally = new Tally();
        var random = new Random(7);
        for (int i = 0; i < 600; i++) {
            int publisher = Math.min(4, (int) Math.abs(random.nextGaussian() * 2));
            tally.addPlanned(1);
            int fate = random.nextInt(100);
            if (fate < 4) {
                var reason = RejectReason.values()[random.nextInt(8)];
                tally.add(index(PUBLISHERS.get(publisher), i, reason));
            } else if (fate < 5) {
                tally.add(new Rejected(
                        new Origin("2026/scan-" + i + ".txt"), "read", RejectReason.EMPTY, "0 bytes", null));
            } else if (fate < 8) {
                tally.addDuplicate(article(publisher, i, random));
            } else {
                tally.add(article(publisher, i, random));
            }
        }
        tally.addPlanned(12_480);
        tally.addUnchanged(12_480);
        return tally;
    }

    private static Rejected index(String publisher, int number, RejectReason reason) {
        var page = Specimen.page("2026/section-" + number + ".txt")
                .record(fields -> fields.publisher(publisher))
                .removed("Home News Sport Weather Opinion", Reason.NAVIGATION, "menu-run", "5 words, no stop");
        for (int i = 0; i < 9; i++) {
            page.removed(
                    "Council votes on the new pier, again", Reason.RELATED, "headline-list", "7 lines alike in a row");
        }
        return page.body("All rights to the tide remain with the moon.")
                .rejected(reason, "9 of 11 lines are headlines");
    }

    static Cleaned article(int publisher, int number, Random random) {
        var name = PUBLISHERS.get(publisher);
        var page = Specimen.page(name.toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + number + ".txt")
                .language(LANGUAGES.get(publisher))
                .record(fields -> {
                    fields.publisher(name);
                    fields.headline("Ferry to Skerry Point sails again after nine quiet years, no. " + number);
                    fields.section(publisher % 2 == 0 ? "Coast" : null);
                    fields.standfirst(
                            random.nextInt(3) > 0 ? "Islanders lined the quay; the first car off was a hearse." : null);
                    if (random.nextInt(5) > 0) {
                        fields.addAuthor("Ana Reyes");
                        fields.addAuthor("Tomas Lind");
                    }
                    fields.dateline(random.nextInt(4) > 0 ? "SKERRY POINT" : null);
                    if (random.nextInt(8) > 0) {
                        fields.publishedDate(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(430)));
                    }
                    if (random.nextBoolean()) {
                        fields.addMedia(new Media(MediaKind.PHOTO, "The ferry at the quay.", "Jo Marsh", null));
                        fields.addRelated(new Related("Read more", "Who paid for the pier?", null));
                    }
                });
        page.removed(
                name + " Tides, told daily", Reason.MASTHEAD, "glued-masthead", "publisher's name and slogan, glued");
        page.removed(
                "Home  Coast  Council  Sport  Weather  Subscribe",
                Reason.NAVIGATION,
                "menu-run",
                "6 words, no stop, before the headline");
        page.lifted(
                "Ferry to Skerry Point sails again after nine quiet years, no. " + number, Field.HEADLINE, "headline");
        page.lifted("By Ana Reyes and Tomas Lind", Field.BYLINE, "byline");
        page.lifted(
                "The ferry at the quay on Sunday. (Jo Marsh / The Harbour Post)", Field.CAPTION, "caption-with-credit");
        int paragraphs = 2 + random.nextInt(14);
        for (int i = 0; i < paragraphs; i++) {
            page.body("SKERRY POINT — The ferry that nobody thought would sail again left the quay at ten past six on"
                    + " Sunday, eleven minutes late and, by the harbour master's count, forty passengers too full. "
                    + "“We were told never,” said one of them, holding a rope. ".repeat(random.nextInt(4)));
            if (i == 1) {
                page.cut(
                        "The line closed in 2017 when its engine did. Share this article Nobody bought another.",
                        "Share this article ",
                        Reason.SHARE,
                        "inline-share");
                page.removed(
                        "READ MORE: Who paid for the pier?",
                        Reason.RELATED,
                        "related-between",
                        "label \"READ MORE:\", title-like, no stop");
            }
        }
        int lines = 1 + random.nextInt(REASONS.length);
        for (int i = 0; i < lines; i++) {
            var reason = REASONS[random.nextInt(REASONS.length)];
            page.removed(
                    "A line about " + reason.doc() + ", as pages have it",
                    reason,
                    reason.id() + "-line",
                    "whole line, phrase \"as pages have it\"");
        }
        return page.removed(
                        "© 2026 " + name + ". All rights reserved.",
                        Reason.COPYRIGHT,
                        "copyright-line",
                        "\"©\" and a year")
                .cleaned();
    }
}
