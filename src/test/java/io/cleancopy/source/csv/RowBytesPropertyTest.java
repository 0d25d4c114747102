package io.cleancopy.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cutting a file into rows and reading each finds what FastCSV finds in the whole. */
class RowBytesPropertyTest {
    @Property(seed = "41")
    void findsTheRowsThatFastCsvFinds(
            @ForAll("tables") List<List<String>> table, @ForAll LineDelimiter end, @ForAll("delimiters") char delimiter)
            throws IOException {
        var text = new StringWriter();
        try (var writer =
                CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(end).build(text)) {
            table.forEach(writer::writeRecord);
        }

        assertThat(rows(text.toString(), delimiter)).isEqualTo(byFastCsv(text.toString(), delimiter));
    }

    private static List<String> byFastCsv(String text, char delimiter) throws IOException {
        var rows = new ArrayList<String>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row.getStartingLineNumber() + " " + row.getFields());
            }
        }
        return rows;
    }

    private static List<String> rows(String text, char delimiter) throws IOException {
        var found = new ArrayList<String>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var rows = new RowBytes(new ByteArrayInputStream(bytes), 0, 1, delimiter, bytes.length)) {
            while (rows.next()) {
                found.add(rows.line() + " " + Row.fields(rows.row(), delimiter));
            }
        }
        return found;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var field = Arbitraries.strings().withChars("a\u00E9 ,;\t\"\n\r\\").ofMaxLength(6);
        return field.list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }
}
