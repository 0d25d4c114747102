package io.cleancopy.report;

import io.cleancopy.report.html.Columns;
import io.cleancopy.report.html.Tag;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** When written pages were published: by month, or by year where months would be too many to see. */
final class DateSection {
    private static final int MONTHS = 36;
    private static final int YEARS = 40;

    private final Tally tally;

    DateSection(Tally tally) {
        this.tally = tally;
    }

    Tag section() {
        var section = Section.section("dates", "Dates of publication");
        var months = new TreeMap<YearMonth, Long>();
        tally.findings().months().byName().forEach((month, pages) -> months.put(YearMonth.parse(month), pages.count()));
        if (months.isEmpty()) {
            return section.add(Section.none("No written page tells its date."));
        }
        long dated = months.values().stream().mapToLong(Long::longValue).sum();
        section.add(Section.lead(Section.count(dated, "page") + " with a date, "
                + Section.count(tally.written() - dated, "page") + " without."));
        return section.add(chart(months).chart("Pages by date of publication"));
    }

    private static Columns chart(TreeMap<YearMonth, Long> months) {
        var first = months.firstKey();
        var last = months.lastKey();
        if (span(first, last) <= MONTHS) {
            return byMonth(months, first, last);
        }
        var years = new TreeMap<Integer, Long>();
        months.forEach((month, pages) -> years.merge(month.getYear(), pages, Long::sum));
        return byYear(years);
    }

    private static long span(YearMonth first, YearMonth last) {
        return (last.getYear() - (long) first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    private static Columns byMonth(Map<YearMonth, Long> months, YearMonth first, YearMonth last) {
        var columns = new Columns("body", "Month");
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean labelled = month.equals(first) || month.getMonthValue() % 3 == 1;
            columns.add(labelled ? month.toString() : "", month.toString(), months.getOrDefault(month, 0L));
        }
        return columns;
    }

    /** The latest years; all earlier ones in one column. */
    private static Columns byYear(TreeMap<Integer, Long> years) {
        var columns = new Columns("body", "Year");
        int first = Math.max(years.firstKey(), years.lastKey() - YEARS + 1);
        long earlier = years.headMap(first).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (earlier > 0) {
            columns.add("before", "before " + first, earlier);
        }
        for (int year = first; year <= years.lastKey(); year++) {
            columns.add(year % 5 == 0 ? String.valueOf(year) : "", String.valueOf(year), years.getOrDefault(year, 0L));
        }
        return columns;
    }
}
