package io.cleancopy.report.html;

import static io.cleancopy.report.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;

/** Upright columns over an axis, for distributions; the same numbers can be unfolded as a table. */
public final class Columns {
    private final String kind;
    private final String head;
    private final List<Column> columns = new ArrayList<>();

    /**
     * @param kind a style class that colours the columns
     * @param head what the ranges are of
     */
    public Columns(String kind, String head) {
        this.kind = kind;
        this.head = head;
    }

    private record Column(String axis, String range, long height) {}

    /**
     * @param axis what stands below the column; may be empty
     * @param range what it stands for, in full
     */
    public void add(String axis, String range, long pages) {
        columns.add(new Column(axis, range, pages));
    }

    public Tag chart(String name) {
        long highest = columns.stream().mapToLong(Column::height).max().orElse(0);
        var chart = tag("div").css("columns").spokenAs(name);
        var rows = tag("tbody");
        for (var column : columns) {
            chart.add(tag("div")
                    .css("column")
                    .title(column.range + ": " + Numbers.grouped(column.height))
                    .add(
                            tag("b").text(column.height == 0 ? "" : Numbers.compact(column.height)),
                            tag("div").css("well").add(tag("i").css(kind).height(column.height, highest)),
                            tag("span").text(column.axis)));
            rows.add(tag("tr")
                    .add(
                            tag("th").scope("row").value(column.range),
                            tag("td").css("num").text(Numbers.grouped(column.height))));
        }
        var heads = tag("tr")
                .add(
                        tag("th").scope("col").text(head),
                        tag("th").scope("col").css("num").text("Pages"));
        var table = tag("table").css("plain").add(tag("thead").add(heads), rows);
        return tag("div")
                .css("chart")
                .add(chart, tag("details").css("numbers").add(tag("summary").text("As numbers"), table));
    }
}
