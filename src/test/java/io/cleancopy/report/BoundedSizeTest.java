package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred thousand pages that do all they can to fill a tally. */
class BoundedSizeTest {
    private static final int PAGES = 100_000;
    private static final String LONG = "x".repeat(500);

    @Test
    void staysBoundedWhateverTheInput() {
        var tally = new Tally();

        tally.addPlanned(2L * PAGES);
        for (int i = 0; i < PAGES; i++) {
            tally.add(article(i));
            tally.add(
                    new Rejected(new Origin(i + LONG, LONG + i), LONG, RejectReason.values()[i % 11], LONG + i, null));
        }

        assertThat(tally.addsUp()).isTrue();
        assertThat(tally.publishers().byName()).hasSize(2_000);
        assertThat(tally.publishers().byName().values().stream()
                                .mapToLong(Account::pages)
                                .sum()
                        + tally.publishers().others().pages())
                .isEqualTo(2L * PAGES);
        assertThat(tally.rejects()).hasSize(200);
        assertThat(tally.samples(12)).hasSize(12);
        assertThat(Json.write(tally.toMap()).length()).isLessThan(5 << 20);
        assertThat(new RunReport(ReportSpecimen.facts(), tally, List.of())
                        .html()
                        .length())
                .isLessThan(2 << 20);
    }

    @Test
    void showsTheBeginningAndTheEndOfALongPage() {
        var page = Specimen.page("long.txt");
        for (int i = 0; i < 1_000; i++) {
            page.body("Paragraph " + i + ". " + LONG);
        }

        var sample = Sampler.of(page.article(), "", "");

        assertThat(sample.skipped()).isEqualTo(880);
        assertThat(sample.blocks()).hasSize(120);
        assertThat(sample.blocks().get(79).body()).startsWith("Paragraph 79.").hasSize(Clip.TEXT);
        assertThat(sample.blocks().get(80).body()).startsWith("Paragraph 960.");
    }

    private static Cleaned article(int number) {
        return Specimen.page(number + LONG)
                .language("x-" + number)
                .record(fields -> {
                    fields.publisher(number + LONG);
                    fields.headline(LONG);
                    fields.publishedDate(LocalDate.ofEpochDay(number * 40L));
                })
                .body("Gulls " + number)
                .removed(LONG, Reason.SHARE, "rule-" + number, LONG)
                .cleaned();
    }
}
