package io.cleancopy.source.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import io.cleancopy.source.Exports;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFilesTest {
    private static final Exports NUMBERED =
            new Exports(List.of("*.txt"), "\\d+ of \\d+ DOCUMENTS", null, "LENGTH: +\\d+ words");

    private static final Exports ENDED = new Exports(List.of(".txt"), null, "Document [A-Z]+\\d+", null);

    private static final Exports FRAMED = new Exports(List.of(".txt"), "== ARTICLE ==", "== END ==", null);

    private static final String TWO_NUMBERED = """
                                   1 of 2 DOCUMENTS

                                   Harbour Ledger

            HEADLINE: Ferry talks break up
            Byline: Ada Quill
            SECTION:
            DATE: 6 February 2024

            LENGTH: 412 words

            SUBJECT: not a field any more
            URL: https://ledger.example/not-this
            The ferry sailed.

                                   2 of 2 DOCUMENTS

            The quay was full.
            """;

    @TempDir
    Path dir;

    @Test
    void cutsAtTheLinesThatBeginArticles() throws Exception {
        var records = records(NUMBERED, TWO_NUMBERED);

        assertThat(records.holdsRecords()).isTrue();
        assertThat(records.locations()).containsExactly("f.txt#1", "f.txt#2");
        assertThat(String.join("", records.texts())).isEqualTo(TWO_NUMBERED);
        assertThat(records.texts().get(1)).contains("2 of 2 DOCUMENTS", "The quay was full.");
    }

    @Test
    void takesFieldsFromTheLinesAboveThatOfTheLength() throws Exception {
        var records = records(NUMBERED, TWO_NUMBERED);

        assertThat(records.raws().get(0).declared())
                .isEqualTo(Map.of(
                        "record:headline", "Ferry talks break up",
                        "record:author", "Ada Quill",
                        "record:published", "6 February 2024"));
        assertThat(records.raws().get(1).declared()).isEmpty();
        assertThat(records.raws()).allMatch(page -> page.type() == MediaType.TEXT);
    }

    @Test
    void cutsBehindTheLinesThatEndArticles() throws Exception {
        String text =
                "SE News\nThe ferry sailed.\n\nDocument HARLED0020\n\n----\n\nThe quay was full.\r\nDocument HARLED0021\r\n"
                        + "\nThe export was cut he";
        var records = records(ENDED, text);

        assertThat(records.locations()).containsExactly("f.txt#1", "f.txt#2", "f.txt#3");
        assertThat(records.texts())
                .containsExactly(
                        "SE News\nThe ferry sailed.\n\nDocument HARLED0020\n",
                        "The quay was full.\r\nDocument HARLED0021\r\n",
                        "The export was cut he\n");
        assertThat(records.read(2, 0, 1))
                .isEqualTo(List.of(
                        records.texts().get(2),
                        records.texts().get(0),
                        records.texts().get(1)));
    }

    @Test
    void losesNothingThatStandsBetweenArticles() throws Exception {
        var records = records(FRAMED, """
                Delivered by the Ledger's archive.

                == ARTICLE ==
                One.
                == END ==
                ********
                == ARTICLE ==
                Two.
                == ARTICLE ==
                Three.
                == END ==
                Copyright of all.
                == END ==
                """);

        assertThat(records.locations()).containsExactly("f.txt#0+", "f.txt#1", "f.txt#2", "f.txt#3", "f.txt#3+");
        assertThat(records.texts())
                .containsExactly(
                        "Delivered by the Ledger's archive.\n\n",
                        "== ARTICLE ==\nOne.\n== END ==\n",
                        "== ARTICLE ==\nTwo.\n",
                        "== ARTICLE ==\nThree.\n== END ==\n",
                        "Copyright of all.\n== END ==\n");
        assertThat(records.read(4, 3, 2, 1, 0))
                .containsExactly(
                        records.texts().get(4),
                        records.texts().get(3),
                        records.texts().get(2),
                        records.texts().get(1),
                        records.texts().get(0));
    }

    @Test
    void findsOneRecordWhereNoLineIsAMarkAndNoneWithoutWords() throws Exception {
        assertThat(records(FRAMED, "No mark\nat all.\n").locations()).containsExactly("f.txt#0+");
        assertThat(records(ENDED, "No mark\nat all.\n").locations()).containsExactly("f.txt#1");
        assertThat(records(FRAMED, "").texts()).containsExactly("empty");
        assertThat(records(FRAMED, "\n -- \n\n").texts()).containsExactly("empty");
    }

    @Test
    void doesNotHoldArticlesThatAreTooLong() throws Exception {
        var settings = settings(FRAMED).withMaxPageBytes(40);
        String text = "== ARTICLE ==\n" + "long line\n".repeat(50_000) + "== ARTICLE ==\nTwo.\n== ARTICLE ==\n"
                + "long ".repeat(100_000) + "\n== ARTICLE ==\nFour.";
        var records = RecordsOf.file(dir.resolve("f.txt"), bytes(text), settings);

        assertThat(records.texts())
                .containsExactly("too-large", "== ARTICLE ==\nTwo.\n", "too-large", "== ARTICLE ==\nFour.\n");
        assertThat(records.read(3, 0)).containsExactly("== ARTICLE ==\nFour.\n", "too-large");
    }

    @Test
    void keepsTheEncodingOfTheFileAndRefusesUtf16() throws Exception {
        byte[] latin = "== ARTICLE ==\nSchn\u00F6ll.\n".getBytes(Charset.forName("windows-1252"));

        assertThat(RecordsOf.file(dir.resolve("f.txt"), latin, settings(FRAMED))
                        .raws()
                        .get(0)
                        .content())
                .isEqualTo(latin);
        assertThat(records(FRAMED, "\uFEFF== ARTICLE ==\nOne.\n").locations()).containsExactly("f.txt#1");
        var wide = RecordsOf.file(
                dir.resolve("f.txt"), "== ARTICLE ==\n".getBytes(StandardCharsets.UTF_16), settings(FRAMED));
        assertThat(wide.texts()).containsExactly("undecodable");
    }

    @ParameterizedTest
    @CsvSource({
        "f.txt, *.txt, true",
        "F.TXT, .txt, true",
        "press-01.text, press-*, true",
        "press-1.txt, press-?.txt, true",
        "press-12.txt, press-?.txt, false",
        "press.txt.gz, *.txt, true",
        "f.text, .txt, false",
        "f.txt, *a*b*c*d*e*f*g, false"
    })
    void readsTheFilesThatAreNamed(String file, String name, boolean isExport) throws Exception {
        var settings = settings(new Exports(List.of("other", name), "== ARTICLE ==", null, null));
        var records = RecordsOf.file(dir.resolve(file), bytes("One."), settings);

        assertThat(records.holdsRecords()).isEqualTo(isExport);
    }

    @Test
    void leavesTextFilesAloneUnlessTheyAreNamed() throws Exception {
        assertThat(RecordsOf.file(dir.resolve("f.txt"), TWO_NUMBERED).holdsRecords())
                .isFalse();
    }

    @Test
    void whatDecidesAboutPagesIsInTheSettingsLine() {
        assertThat(List.of(
                        settings(Exports.none()).canonical(),
                        settings(NUMBERED).canonical(),
                        settings(ENDED).canonical(),
                        settings(FRAMED).canonical()))
                .doesNotHaveDuplicates();
    }

    private RecordsOf records(Exports exports, String text) throws IOException {
        return RecordsOf.file(dir.resolve("f.txt"), bytes(text), settings(exports));
    }

    private static SourceSettings settings(Exports exports) {
        var standard = SourceSettings.standard();
        return new SourceSettings(
                standard.maxPageBytes(), standard.fields(), standard.archives(), standard.csvDelimiter(), exports);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
