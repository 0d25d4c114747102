package io.cleancopy.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFilesTest {
    @TempDir
    Path dir;

    @Test
    void namesRowsByTheLinesInWhichTheyBegin() throws Exception {
        var records = records("""
                text,title
                One.,First

                "Two,
                or ""three"".",Second
                C:\\quay,Third""");

        assertThat(records.holdsRecords()).isTrue();
        assertThat(records.locations()).containsExactly("f.csv#2", "f.csv#4", "f.csv#6");
        assertThat(records.texts()).containsExactly("One.", "Two,\nor \"three\".", "C:\\quay");
        assertThat(records.raws().get(1).declared()).isEqualTo(Map.of("record:headline", "Second"));
    }

    @ParameterizedTest
    @CsvSource({"\\n", "\\r\\n", "\\r"})
    void countsLinesByAnyEnd(String written) throws Exception {
        String end = written.replace("\\n", "\n").replace("\\r", "\r");
        var records = records(String.join(end, "text", "One.", "\"Two", "lines.\"", "", "Three.", ""));

        assertThat(records.locations()).containsExactly("f.csv#2", "f.csv#3", "f.csv#6");
        assertThat(records.texts()).containsExactly("One.", "Two" + end + "lines.", "Three.");
        assertThat(records.read(2, 0, 1, 2)).containsExactly("Three.", "One.", "Two" + end + "lines.", "Three.");
    }

    @Test
    void readsAnyRowOnceItIsListed() throws Exception {
        var rows = new StringBuilder("id,text\n");
        for (int i = 0; i < 9; i++) {
            rows.append(i).append(",\"Boat number ").append(i).append("\nsailed – late.\"\r\n");
        }
        var records = records(rows.toString());

        assertThat(records.pages()).allMatch(page -> page.record().position() > 0);
        assertThat(records.read(0, 1, 5, 6, 2, 2, 8))
                .extracting(text -> text.substring(12, 13))
                .containsExactly("0", "1", "5", "6", "2", "2", "8");
    }

    @Test
    void findsNothingWithoutARow() throws Exception {
        assertThat(records("").texts()).containsExactly("empty");
        assertThat(records("\n\r\n").texts()).containsExactly("empty");
        assertThat(records("text,title\n").texts()).containsExactly("empty");
    }

    @Test
    void rejectsEachRowWhereNoFieldIsAText() throws Exception {
        var records = records("id,headline\n1,One\n2,Two\n");

        assertThat(records.locations()).containsExactly("f.csv#2", "f.csv#3");
        assertThat(records.texts()).containsExactly("empty", "empty");
    }

    @Test
    void costsNoOtherRowWhenOneIsNoRecord() throws Exception {
        var records = records("""
                id,text
                1,One.
                2,"Two" stray,
                4
                5,Five.,more
                6,"Six ""said"" so."
                7,7" guns
                """);

        assertThat(records.locations()).endsWith("f.csv#4", "f.csv#5", "f.csv#6", "f.csv#7");
        assertThat(records.texts())
                .containsExactly("One.", "malformed", "malformed", "malformed", "Six \"said\" so.", "7\" guns");
        assertThat(records.raws().get(2).problem().detail()).isEqualTo("1 fields where the header has 2");
        assertThat(records.read(5, 4, 3, 2, 1, 0))
                .containsExactly("7\" guns", "Six \"said\" so.", "malformed", "malformed", "malformed", "One.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void costsNoOtherRowWhereAQuoteStrays(String end) throws Exception {
        var records = RecordsOf.file(dir.resolve("f.csv"), bytes("""
                id,text
                1,"One
                and a bit."
                2,"Two.
                3,"Three
                and a bit."

                4,Four.
                5,"Five
                and a bit." stray
                6,Six.
                7,"Seven
                ",
                8,"Eight
                and a bit."
                9,"Nine.
                10,Ten.
                """.replace("\n", end)));

        assertThat(records.texts())
                .containsExactly(
                        "One" + end + "and a bit.",
                        "malformed",
                        "Three" + end + "and a bit.",
                        "Four.",
                        "malformed",
                        "malformed",
                        "Six.",
                        "malformed",
                        "malformed",
                        "Eight" + end + "and a bit.",
                        "malformed",
                        "Ten.");
        assertThat(records.pages())
                .extracting(page -> Integer.parseInt(page.record().name().substring(1)))
                .containsExactly(2, 4, 5, 8, 9, 10, 11, 12, 13, 14, 16, 17);
        for (int i = 11; i >= 0; i--) {
            assertThat(records.read(i)).containsExactly(records.texts().get(i));
        }
    }

    @Test
    void readsOnWhereAQuoteIsNotClosedToTheEndOrToTheLimit() throws Exception {
        var settings = SourceSettings.standard().withMaxPageBytes(1000);
        String rows = "text,id\nOne.,1\n\"Two.,2\n" + "Three.,3\n".repeat(2000) + "\"Four\n.\",4\n";
        for (var limits : List.of(settings, SourceSettings.standard())) {
            var records = RecordsOf.file(dir.resolve("f.csv"), bytes(rows), limits);

            assertThat(records.texts().subList(0, 2003))
                    .startsWith("One.", "malformed", "Three.", "Three.")
                    .endsWith("Three.", "Four\n.");
            assertThat(records.locations()).hasSize(2003).contains("f.csv#3").endsWith("f.csv#2004");
            assertThat(records.read(3, 1, 900, 2, 2002))
                    .containsExactly("Three.", "malformed", "Three.", "Three.", "Four\n.");
        }
    }

    /** Each row is in quotes at its end, and each quote opens and closes one. */
    @Test
    @Timeout(60)
    void readsNoByteManyTimesHoweverManyQuotesStray() throws Exception {
        String row = "x\",\"y\n";
        var records = records("text,id\n" + row.repeat(200_000) + "Last.,1\n");

        assertThat(records.texts()).hasSize(200_001).endsWith("malformed", "Last.");
    }

    @Test
    void doesNotHoldLinesThatAreTooLong() throws Exception {
        var settings = SourceSettings.standard().withMaxPageBytes(30);
        String rows = "text\n\"" + "long ".repeat(100_000) + "\n\"Two\nlines.\"\n" + "long ".repeat(7) + "\nThree.\n";
        var records = RecordsOf.file(dir.resolve("f.csv"), bytes(rows), settings);

        assertThat(records.locations()).containsExactly("f.csv#2", "f.csv#3", "f.csv#5", "f.csv#6");
        assertThat(records.texts()).containsExactly("too-large", "Two\nlines.", "too-large", "Three.");
        assertThat(records.read(1, 0, 3)).containsExactly("Two\nlines.", "too-large", "Three.");
    }

    @Test
    void readsFieldsThatAreVeryLong() throws Exception {
        String text = "word ".repeat(4_000_000);

        assertThat(records("id,text\n1,\"" + text + "\"\n").texts()).containsExactly(text);
    }

    @Test
    void saysThatAHeaderHasNoEnd() throws Exception {
        var records = records("\"text,id\nOne.,1\nTwo.,2\n");

        assertThat(records.locations()).containsExactly("f.csv");
        assertThat(records.texts()).containsExactly("malformed");
    }

    @Test
    void finishesWithAProblemOnBytesThatAreNoTable() throws Exception {
        byte[] noise = new byte[50_000];
        new Random(5).nextBytes(noise);
        var records = RecordsOf.file(dir.resolve("f.csv"), noise);

        assertThat(records.raws()).isNotEmpty().allMatch(page -> page.problem() != null);
    }

    @Test
    void keepsZeroBytesOfARowAndRefusesThoseOfAHeader() throws Exception {
        assertThat(records("text\nOne\0two.\n").texts()).containsExactly("One\0two.");
        var wide = RecordsOf.file(dir.resolve("f.csv"), "text\nOne.\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(wide.texts()).containsExactly("undecodable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "f.csv ! text;title\\nA, b;T",
                "f.csv ! text,a;b,title\\n~A, b~,x,T",
                "f.csv ! ~x;y~,text,title\\n,~A, b~,T",
                "f.csv ! text\\ttitle\\nA, b\\tT",
                "f.tsv ! text\\ttitle,x\\nA, b\\tT",
                "f.TAB ! text\\ttitle\\n~A, b~\\tT"
            })
    void knowsTheDelimiterByTheNameAndTheHeader(String name, String rows) throws Exception {
        var records = RecordsOf.file(
                dir.resolve(name),
                rows.replace("\\n", "\n").replace("\\t", "\t").replace('~', '"'));

        assertThat(records.texts()).containsExactly("A, b");
    }

    @Test
    void takesTheDelimiterThatIsSet() throws Exception {
        var standard = SourceSettings.standard();
        var settings = new SourceSettings(
                standard.maxPageBytes(), standard.fields(), standard.archives(), '|', standard.exports());

        assertThat(RecordsOf.file(dir.resolve("f.csv"), bytes("a,b|text\n1|One."), settings)
                        .texts())
                .containsExactly("One.");
        assertThat(settings.canonical()).isNotEqualTo(standard.canonical());
    }

    @Test
    void readsRowsInUtf8WithAMarkOrInACodePage() throws Exception {
        assertThat(records("\uFEFF\"text\",id\nSchn\u00F6ll.,1\n").read(0)).containsExactly("Schn\u00F6ll.");
        String german =
                "text\nDie F\u00E4hre f\u00FChrt nach S\u00FCden; so sagt die Beh\u00F6rde. \u201EGanz gewi\u00DF.\u201C\nTwo.\n";
        var latin = RecordsOf.file(dir.resolve("f.csv"), german.getBytes(Charset.forName("windows-1252")));

        assertThat(latin.texts()).containsExactly(german.split("\n")[1], "Two.");
    }

    @Test
    void readsListsThatAreWrittenAsJson() throws Exception {
        var records = records("body,authors,tags,section\n"
                + "One.,\"[\"\"Ada Quill\"\", \"\"Tom Reed\"\"]\",[],[1]\n"
                + "Two.,[sic] Ada Quill,[not json],\n");

        assertThat(records.raws().get(0).declared())
                .isEqualTo(Map.of("record:author", "Ada Quill\nTom Reed", "record:section", "[1]"));
        assertThat(records.raws().get(1).declared())
                .isEqualTo(Map.of("record:author", "[sic] Ada Quill", "record:tags", "[not json]"));
    }

    @Test
    void takesTheFirstOfTwoFieldsOfAName() throws Exception {
        assertThat(records("text,text\nOne.,Two.\n").texts()).containsExactly("One.");
    }

    @Test
    void readsCompressedRowsAndSaysWhereTheyAreCutOff() throws Exception {
        var rows = new StringBuilder("id,text\n");
        for (int i = 0; i < 3000; i++) {
            rows.append(i * 7919 % 3001)
                    .append(",Boat ")
                    .append(i * 104729 % 9973)
                    .append(" sailed.\n");
        }
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes(rows.toString()));
        }
        var whole = RecordsOf.file(dir.resolve("f.csv.gz"), packed.toByteArray());
        var cut = RecordsOf.file(dir.resolve("g.csv.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        assertThat(whole.pages()).hasSize(3000).allMatch(page -> page.problem() == null);
        assertThat(whole.read(7, 0, 2999))
                .isEqualTo(List.of(
                        whole.texts().get(7),
                        whole.texts().get(0),
                        whole.texts().get(2999)));
        assertThat(cut.pages()).hasSizeBetween(100, 2900);
        assertThat(cut.pages().get(cut.pages().size() - 1).problem().reason()).isEqualTo(RejectReason.CUT_OFF);
    }

    private RecordsOf records(String rows) throws Exception {
        return RecordsOf.file(dir.resolve("f.csv"), rows);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
