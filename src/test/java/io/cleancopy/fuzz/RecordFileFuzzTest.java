package io.cleancopy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Files of records: the first byte of an input chooses the format, the others are the file. */
class RecordFileFuzzTest {
    static final String[] ENDINGS = {
        "jsonl", "json", "csv", "tsv", "warc", "warc.gz", "zip", "tar", "gz", "jsonl.gz", "bz2", "zst", "tgz", "parquet"
    };
    private static final SourceSettings SETTINGS = SourceSettings.standard().withMaxPageBytes(1 << 16);

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory("fuzz");
    }

    @AfterEach
    void remove() throws IOException {
        for (String ending : ENDINGS) {
            Files.deleteIfExists(folder.resolve("f." + ending));
        }
        Files.delete(folder);
    }

    @FuzzTest(maxDuration = "5m")
    void isReadAsItWasListed(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        String ending = ENDINGS[(input[0] & 0xff) % ENDINGS.length];
        byte[] content = Arrays.copyOfRange(input, 1, input.length);

        var records = RecordsOf.file(folder.resolve("f." + ending), content, SETTINGS);

        assertThat(records.locations()).doesNotHaveDuplicates();
        int[] all = IntStream.range(0, records.pages().size()).toArray();
        assertThat(records.read(all)).isEqualTo(records.texts());
    }
}
