package io.cleancopy.sink;

import java.util.ArrayList;
import java.util.List;

/** How texts stand in CSV: exactly, or changed for people and programs that cannot take them as they are. */
public record CsvText(Formulas formulas, LineBreaks lineBreaks) {
    public static final CsvText EXACT = new CsvText(Formulas.KEPT, LineBreaks.KEPT);

    /** What becomes of texts that a spreadsheet would take for a formula. */
    public enum Formulas {
        KEPT,
        /** An apostrophe goes before them. */
        GUARDED
    }

    /** What becomes of line breaks within a text. */
    public enum LineBreaks {
        KEPT,
        /** They are {@code \n} and {@code \r}, and a backslash is {@code \\}. */
        ESCAPED
    }

    public boolean isExact() {
        return equals(EXACT);
    }

    /** For people and manifests: {@code formulas guarded, line breaks escaped}. */
    @Override
    public String toString() {
        List<String> changes = new ArrayList<>();
        if (formulas == Formulas.GUARDED) {
            changes.add("formulas guarded");
        }
        if (lineBreaks == LineBreaks.ESCAPED) {
            changes.add("line breaks escaped");
        }
        return changes.isEmpty() ? "exact" : String.join(", ", changes);
    }
}
