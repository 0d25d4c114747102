package io.cleancopy.segment.html;

import io.cleancopy.model.Role;
import java.util.List;

/** A row of a table that holds data becomes one passage; a row that lays out a page stays the passages that it has. */
final class TableRow {
    /** Longer cells are paragraphs: a page laid out in columns. */
    private static final int LONGEST_CELL = 200;

    private TableRow() {}

    /**
     * Whether each cell is one short text.
     *
     * @param cells that have text
     */
    static boolean isData(List<Passage> row, int cells) {
        if (row.size() < 2 || row.size() != cells) {
            return false;
        }
        for (var passage : row) {
            if (passage.role() != Role.PARAGRAPH || passage.text().length() > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }

    static Passage join(List<Passage> row, Region region) {
        var text = new StringBuilder();
        int linkLetters = 0;
        int links = 0;
        for (var passage : row) {
            text.append(text.length() == 0 ? "" : " | ").append(passage.text());
            linkLetters += passage.linkLetters();
            links += passage.links();
        }
        var first = row.get(0);
        return new Passage(
                text.toString(), linkLetters, links, false, first.pictures(), Role.TABLE, first.landmark(), region);
    }
}
