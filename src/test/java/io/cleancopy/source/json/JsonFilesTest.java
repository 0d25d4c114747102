package io.cleancopy.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFilesTest {
    @TempDir
    Path dir;

    @Test
    void namesTheElementsOfAnArrayByTheirNumbers() throws Exception {
        var records = records("[{\"text\": \"One.\"}, {\"text\": [\"Two.\", \"Three.\"]}, 7, {\"text\": null}]");

        assertThat(records.locations()).containsExactly("f.json#1", "f.json#2", "f.json#3", "f.json#4");
        assertThat(records.texts()).containsExactly("One.", "Two.\nThree.", "malformed", "empty");
        assertThat(records.read(1, 0, 3, 1)).containsExactly("Two.\nThree.", "One.", "empty", "Two.\nThree.");
    }

    @Test
    void readsOneRecordAndRecordsInARow() throws Exception {
        assertThat(records("{\"text\": \"One.\"}").texts()).containsExactly("One.");
        assertThat(records("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}").texts())
                .containsExactly("One.", "Two.");
        assertThat(records("[]").texts()).containsExactly("empty");
        assertThat(records("").texts()).containsExactly("empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'Two.', 'text': 'Twice, or ]}.'}",
                "{'text': 'Two.', 'boats': NaN}",
                "{'text': 'Two.', oops}",
                "{'text': 'Two.', 'boats': [1, 2,]}",
                "{'text': 'Two. \\q \\'}, {'}",
                "{'text': 'Two.\nOr } three.'}",
                "-.5e",
            })
    void costsNoOtherElementWhereOneIsNoJson(String two) throws Exception {
        var records = records("[{'text': 'One.'},\n" + two + ",{'text': 'Three.'} , 4]");

        assertThat(records.texts()).containsExactly("One.", "malformed", "Three.", "malformed");
        assertThat(records.locations()).endsWith("f.json#3", "f.json#4");
        assertThat(records.read(2, 1, 0, 3)).containsExactly("Three.", "malformed", "One.", "malformed");
    }

    @Test
    void costsNoOtherElementWhereANumberIsTooLongOrOneIsNestedTooDeep() throws Exception {
        var records = records("[{'text': 'One.', 'boats': " + "7".repeat(2000) + "}, {'text': 'Two.', 'boats': "
                + "[".repeat(600) + "]".repeat(600) + "}, {'text': 'Three.'}]");

        assertThat(records.texts()).containsExactly("malformed", "malformed", "Three.");
    }

    @Test
    void doesNotHoldElementsThatAreTooLong() throws Exception {
        var settings = SourceSettings.standard().withMaxPageBytes(30);
        String array = "[{\"text\": \"" + "long ".repeat(100_000) + "\"},{\"text\": \"Two.\"}]";
        var records = RecordsOf.file(dir.resolve("f.json"), array.getBytes(StandardCharsets.UTF_8), settings);

        assertThat(records.texts()).containsExactly("too-large", "Two.");
        assertThat(records.read(1, 0)).containsExactly("Two.", "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'Two.' 'boats': 2}",
                "{'text': 'Two.}, {'text': 'Two and a half.'}",
                "{/* } */ 'text': 'Two.'}",
                "{'text': 'Two.', # }\n'boats': 2}",
                "{'text': 'Two.', 'boats': [2}]",
            })
    void endsWithAWordWhereItCannotBeToldWhereAnElementEnds(String two) throws Exception {
        var records = records("[{'text': 'One.'}, " + two + ", {'text': 'Three.'}]");

        assertThat(records.locations()).containsExactly("f.json#1", "f.json#2");
        assertThat(records.texts()).containsExactly("One.", "malformed");
        assertThat(records.read(0, 1)).containsExactly("One.", "malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'text': 'Two.'}", "} , {'text': 'Two.'}]", "]{'text': 'Two.'}", ", , {}]", ",]"})
    void endsWithAWordBehindAnElementThatNoCommaFollows(String rest) throws Exception {
        var records = records("[{'text': 'One.'}" + rest);

        assertThat(records.locations()).containsExactly("f.json#1", "f.json#2");
        assertThat(records.texts()).containsExactly("One.", "malformed");
    }

    @Test
    void refusesAloneWhatIsNoUtf8() throws Exception {
        byte[] latin = "[{\"text\": \"Schn\u00F6ll\"}, {\"text\": \"Two.\"}]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RecordsOf.file(dir.resolve("f.json"), latin).texts()).containsExactly("malformed", "Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "x-UTF-16LE-BOM"})
    void readsEveryEncodingOfUnicode(String charset) throws Exception {
        String boats = "\uD83D\uDEA2".repeat(20_000);
        String array = "[{\"text\": \"" + boats + "\"}, {\"text\": \"Zw\u00F6lf.\"}]";
        var records = RecordsOf.file(dir.resolve("f.json"), array.getBytes(Charset.forName(charset)));

        assertThat(records.texts()).containsExactly(boats, "Zw\u00F6lf.");
        assertThat(records.read(1, 0)).containsExactly("Zw\u00F6lf.", boats);
    }

    @Test
    void goesOnFromWhereARecordBegins() throws Exception {
        var array = records("\uFEFF [{'text': 'One.'},\n {'text': 'Two.'}, {'text': 'Three.'}]");

        assertThat(array.pages()).allMatch(page -> page.record().position() > 0);
        assertThat(array.read(2, 0, 1, 1)).containsExactly("Three.", "One.", "Two.", "Two.");
        var row = records("{'text': 'One.'}\n{'text': 'Two.'}{'text': 'Three.'}");
        assertThat(row.read(2, 0, 1, 1)).containsExactly("Three.", "One.", "Two.", "Two.");
    }

    @Test
    void endsWithAWordWhereAnArrayIsCutOffOrTooDeep() throws Exception {
        assertThat(records("[{\"text\": \"One.\"}, {\"te").texts()).containsExactly("One.", "malformed");
        assertThat(records("[{\"text\": \"One.\"}").texts()).containsExactly("One.", "malformed");
        assertThat(records("[".repeat(100_000)).texts()).containsExactly("malformed");
    }

    /** Of JSON with single quotes. */
    private RecordsOf records(String json) throws Exception {
        return RecordsOf.file(dir.resolve("f.json"), json.replace('\'', '"'));
    }
}
