package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceOrderTest {
    @Test
    void recordsOfAFileStandByTheirNumber() {
        var listing = List.of(
                "a.txt", "f.jsonl#2", "f.jsonl#10", "f.jsonl#118", "f.warc@7", "f.warc@90", "g10.txt", "g9.txt");

        assertThat(listing.stream().sorted(SourceOrder.LISTING.reversed()).sorted(SourceOrder.LISTING))
                .containsExactlyElementsOf(listing);
    }
}
