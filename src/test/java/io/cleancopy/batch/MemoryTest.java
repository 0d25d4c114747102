package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Memory memory = new Memory(1 << 20);

    @Test
    void hasRoomForAPageByItsBytesItsMarkupAndItsLines() {
        assertThat(isAllowed(MediaType.TEXT, "w".repeat(60_000))).isTrue();
        assertThat(isAllowed(MediaType.TEXT, "w".repeat(70_000))).isFalse();
        assertThat(isAllowed(MediaType.TEXT, "w\n".repeat(6_000))).isFalse();
        assertThat(isAllowed(MediaType.HTML, "w\n".repeat(6_000))).isTrue();
        assertThat(isAllowed(MediaType.HTML, "<b>".repeat(15_000))).isFalse();
        assertThat(isAllowed(MediaType.HTML, "<b a=b>".repeat(5_000))).isTrue();
        assertThat(isAllowed(MediaType.HTML, "<b a=b>".repeat(6_000))).isFalse();
    }

    @Test
    void looksThroughWhatCouldBeTooMuch() {
        assertThat(isAllowed(MediaType.TEXT, "\n".repeat(4_854))).isTrue();
        assertThat(isAllowed(MediaType.TEXT, "\n".repeat(4_855))).isFalse();
        assertThat(isAllowed(MediaType.TEXT, "w\n" + "w".repeat(4_855))).isTrue();
    }

    private boolean isAllowed(MediaType type, String content) {
        var problem = memory.problem(new RawPage(new Origin("a"), type, content.getBytes(StandardCharsets.US_ASCII)));
        assertThat(problem == null || problem.reason() == RejectReason.TOO_LARGE)
                .isTrue();
        return problem == null;
    }
}
