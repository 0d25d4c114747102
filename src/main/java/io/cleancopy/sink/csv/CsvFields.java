package io.cleancopy.sink.csv;

import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.CsvText.Formulas;
import io.cleancopy.sink.CsvText.LineBreaks;

/** Changes texts on their way into CSV as a {@link CsvText} asks. */
final class CsvFields {
    /** What a spreadsheet looks at, with the full-width forms that some take for the same; OWASP, "CSV Injection". */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvText form;

    CsvFields(CsvText form) {
        this.form = form;
    }

    String text(String text) {
        String field = form.lineBreaks() == LineBreaks.ESCAPED ? escaped(text) : text;
        return form.formulas() == Formulas.GUARDED && beginsFormula(field) ? "'" + field : field;
    }

    private static boolean beginsFormula(String field) {
        return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
