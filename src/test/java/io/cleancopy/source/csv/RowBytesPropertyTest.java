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
import net.jqwik.api.constraints.IntRange;

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

    /** Beginning anew knows nothing of broken rows before it. */
    @Property(seed = "42", tries = 5000)
    void findsTheSameRowsFromEachRowOn(@ForAll("junk") String text, @ForAll @IntRange(min = 4, max = 40) int most)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var rows = broken(bytes, 0, 1, most);

        assertThat(rows.stream().filter(Found::isFoundFromStart))
                .allSatisfy(row -> assertThat(broken(bytes, (int) row.start(), row.line(), most))
                        .isEqualTo(rows.subList(rows.indexOf(row), rows.size())));
    }

    private record Found(long start, long line, String row, String fault, boolean isFoundFromStart) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Found found && toString().equals(found.toString());
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
        }

        @Override
        public String toString() {
            return start + " " + line + " " + row + " " + fault;
        }
    }

    private static List<Found> broken(byte[] bytes, int from, long line, int most) throws IOException {
        var found = new ArrayList<Found>();
        var in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        try (var rows = new RowBytes(in, from, line, ',', most)) {
            rows.expect(2);
            while (rows.next()) {
                String row = rows.isTooLong() ? "" : new String(rows.row(), StandardCharsets.UTF_8);
                String fault = rows.isTooLong() + " " + rows.isBroken() + " " + rows.length();
                found.add(new Found(rows.start(), rows.line(), row, fault, rows.isFoundFromStart()));
            }
        }
        return found;
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.strings().withChars("aa,,\"\"\"\n\n\r").ofMaxLength(80);
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
