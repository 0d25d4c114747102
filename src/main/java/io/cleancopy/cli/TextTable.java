package io.cleancopy.cli;

import io.cleancopy.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns, a line each, the head first. */
final class TextTable {
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... head) {
        rows.add(head);
    }

    void add(Object... cells) {
        var row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = Printable.line(String.valueOf(cells[i]));
        }
        rows.add(row);
    }

    @Override
    public String toString() {
        var table = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < row.length; i++) {
                boolean last = i == row.length - 1;
                table.append(row[i]).append(last ? "\n" : " ".repeat(width(i) - row[i].length() + 2));
            }
        }
        return table.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
