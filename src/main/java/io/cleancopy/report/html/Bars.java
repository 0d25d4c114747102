package io.cleancopy.report.html;

import static io.cleancopy.report.html.Tag.tag;

import java.util.ArrayList;
import java.util.List;

/** Horizontal bars, one to a row, with their figures in words beside them. */
public final class Bars {
    private final String kind;
    private final List<String> figures;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * @param kind a style class that colours the bars
     * @param figures heads of the columns of figures
     */
    public Bars(String kind, String... figures) {
        this.kind = kind;
        this.figures = List.of(figures);
    }

    private record Bar(String label, String note, long length, List<String> figures) {}

    public void add(String label, String note, long length, String... itsFigures) {
        bars.add(new Bar(label, note, length, List.of(itsFigures)));
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    public Tag chart(String name) {
        long longest = bars.stream().mapToLong(Bar::length).max().orElse(0);
        var rows = tag("tbody");
        for (var bar : bars) {
            var label = tag("th").scope("row").value(bar.label);
            if (!bar.note.isEmpty()) {
                label.add(tag("small").value(bar.note));
            }
            var row = tag("tr").add(label);
            row.add(tag("td").css("track").unspoken().add(tag("i").css(kind).width(bar.length, longest)));
            for (var figure : bar.figures) {
                row.add(tag("td").css("num").text(figure));
            }
            rows.add(row);
        }
        return tag("table").css("bars").add(head(name), rows);
    }

    private Tag head(String name) {
        var row = tag("tr")
                .add(tag("th").scope("col").text(name), tag("td").css("track").unspoken());
        for (var figure : figures) {
            row.add(tag("th").scope("col").css("num").text(figure));
        }
        return tag("thead").add(row);
    }
}
