package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DateSectionTest {
    @Test
    void showsEveryMonthBetweenTheFirstAndTheLast() {
        var section = section("2025-11-30", "2026-02-01", "2026-02-28");

        assertThat(rows(section)).containsExactly("2025-11 1", "2025-12 0", "2026-01 0", "2026-02 2");
    }

    @Test
    void showsYearsWhenMonthsWouldBeTooMany() {
        var section = section("2019-05-01", "2019-06-01", "2022-06-01");

        assertThat(rows(section)).containsExactly("2019 2", "2020 0", "2021 0", "2022 1");
    }

    @Test
    void putsYearsFarBackIntoOneColumn() {
        var section = section("-0300-05-01", "1901-06-01", "2022-06-01");

        assertThat(rows(section))
                .hasSize(41)
                .startsWith("before 1983 2", "1983 0")
                .endsWith("2022 1");
    }

    @Test
    void countsPagesWithoutADate() {
        var tally = tally("2026-02-01");
        tally.add(Specimen.page("x.txt").body("Gulls.").cleaned());

        assertThat(parse(tally).select(".lead").text()).isEqualTo("1 page with a date, 1 page without.");
    }

    private static Element section(String... dates) {
        return parse(tally(dates));
    }

    private static Tally tally(String... dates) {
        var tally = new Tally();
        for (var date : dates) {
            tally.add(Specimen.page(date)
                    .record(fields -> fields.publishedDate(LocalDate.parse(date)))
                    .body("Gulls.")
                    .cleaned());
        }
        return tally;
    }

    private static Element parse(Tally tally) {
        var out = new StringBuilder();
        new DateSection(tally).section().writeTo(out);
        return Jsoup.parse(out.toString());
    }

    private static List<String> rows(Element section) {
        return section.select("tbody tr").eachText();
    }
}
