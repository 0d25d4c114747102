package io.cleancopy.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.source.RecordsOf;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void endsWithAWordWhereTheTextIsNoJsonAnyMore() throws Exception {
        var records = records("[{\"text\": \"One.\"}, {\"text\": \"Two.\", oops}, {\"text\": \"Three.\"}]");

        assertThat(records.locations()).containsExactly("f.json#1", "f.json#2");
        assertThat(records.texts()).containsExactly("One.", "malformed");
        assertThat(records.read(0, 1)).containsExactly("One.", "malformed");
    }

    @Test
    void endsWithAWordWhereAnArrayIsCutOffOrTooDeep() throws Exception {
        assertThat(records("[{\"text\": \"One.\"}, {\"te").texts()).containsExactly("One.", "malformed");
        assertThat(records("[{\"text\": \"One.\"}").texts()).containsExactly("One.", "malformed");
        assertThat(records("[".repeat(100_000)).texts()).containsExactly("malformed");
    }

    private RecordsOf records(String json) throws Exception {
        return RecordsOf.file(dir.resolve("f.json"), json);
    }
}
