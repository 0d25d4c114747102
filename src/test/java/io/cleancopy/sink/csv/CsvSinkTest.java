package io.cleancopy.sink.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.sink.Column;
import io.cleancopy.sink.ColumnType;
import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.CsvText.Formulas;
import io.cleancopy.sink.CsvText.LineBreaks;
import io.cleancopy.sink.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvSinkTest {
    @Test
    void tellsNoValueFromAnEmptyText() throws IOException {
        assertThat(record(null, "", "null")).isEqualTo(",\"\",null");
    }

    @Test
    void quotesOnlyWhatNeedsIt() throws IOException {
        assertThat(record("a b", "c:\\d\\", "'e'", "a,b", "q\"x", "1\n2", "3\r4", " f", "g\t"))
                .isEqualTo("a b,c:\\d\\,'e',\"a,b\",\"q\"\"x\",\"1\n2\",\"3\r4\",\" f\",\"g\t\"");
    }

    @Test
    void writesListsAsJsonAndTimesInUtc() throws IOException {
        assertThat(record(
                        List.of("a", "b, \"c\""),
                        List.of(),
                        Instant.parse("2026-03-02T07:30:00.120Z"),
                        LocalDate.of(2026, 3, 2),
                        0.002,
                        1e-7,
                        7L))
                .isEqualTo(
                        "\"[\"\"a\"\",\"\"b, \\\"\"c\\\"\"\"\"]\",[],2026-03-02T07:30:00.120Z,2026-03-02,0.002,1.0E-7,7");
    }

    @Test
    void guardsWhatASpreadsheetTakesForAFormula() throws IOException {
        var guarded = new CsvText(Formulas.GUARDED, LineBreaks.KEPT);

        assertThat(recordAs(guarded, "=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x"))
                .isEqualTo("'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\",'＝1,'＋1,'－1,'＠x");
        assertThat(recordAs(guarded, "a=1", "'=1", "– dash", "", null, -1L, -0.5, List.of("=1")))
                .isEqualTo("a=1,'=1,– dash,\"\",,-1,-0.5,\"[\"\"=1\"\"]\"");
    }

    @Test
    void escapesLineBreaksSuchThatTheyCanBeToldFromOtherText() throws IOException {
        var escaped = new CsvText(Formulas.KEPT, LineBreaks.ESCAPED);

        assertThat(recordAs(escaped, "1\n\n2", "3\r\n4", "c:\\new", "=1")).isEqualTo("1\\n\\n2,3\\r\\n4,c:\\\\new,=1");
    }

    @Test
    void beginsWithTheHeaderWithoutAByteOrderMark() throws IOException {
        assertThat(write(CsvText.EXACT, List.of()).getBytes(StandardCharsets.UTF_8))
                .startsWith("c0\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void describesTheDialectInAFixedOrder() {
        assertThat(CsvDialect.describe().keySet())
                .containsExactly(
                        "encoding",
                        "byteOrderMark",
                        "header",
                        "delimiter",
                        "lineTerminators",
                        "quoteChar",
                        "doubleQuote",
                        "quoting",
                        "null",
                        "lists",
                        "dates",
                        "timestamps");
    }

    private static String record(@Nullable Object... values) throws IOException {
        return recordAs(CsvText.EXACT, values);
    }

    private static String recordAs(CsvText form, @Nullable Object... values) throws IOException {
        String file = write(form, List.<@Nullable Object[]>of(values));
        return file.substring(file.indexOf('\n') + 1, file.length() - 1);
    }

    private static String write(CsvText form, List<@Nullable Object[]> rows) throws IOException {
        int width = rows.isEmpty() ? 1 : rows.get(0).length;
        var columns = IntStream.range(0, width)
                .mapToObj(i -> new Column<Object>("c" + i, ColumnType.STRING, true, "any", row -> row))
                .toList();
        var out = new ByteArrayOutputStream();
        try (var part = new CsvSink(form).open(out, new Table<>("t", "any", columns), Map.of())) {
            for (var row : rows) {
                part.write(row);
            }
            part.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
