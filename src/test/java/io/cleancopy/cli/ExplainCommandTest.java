package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String PAGE =
            "The old bridge over the Lenne will be closed from Monday, the city said, because"
                    + " its northern pier has sunk by three centimetres since the spring.\n\nEngineers will spend the summer under"
                    + " the water. Buses take the long way round until the work is finished.\n";

    private final Shell shell = new Shell();

    @Test
    void showsTheFateOfEveryBlock() {
        assertThat(shell.pipe(PAGE, "explain")).isZero();
        assertThat(shell.out())
                .startsWith("page       -\noutcome    cleaned\ncharset    UTF-8 (utf-8)\n")
                .contains("\n   1  body", "\n      The old bridge", "\n   2  body");
    }

    @Test
    void tellsProgramsTheSame() {
        assertThat(shell.pipe(PAGE, "explain", "--as", "json")).isZero();

        var told = Json.readObject(shell.out());
        assertThat(told).containsEntry("outcome", "cleaned").containsKeys("charset", "language", "normalised");
        assertThat((List<?>) told.get("blocks"))
                .hasSize(2)
                .first()
                .satisfies(block -> assertThat((Map<?, ?>) block)
                        .hasFieldOrPropertyWithValue("fate", "body")
                        .hasFieldOrPropertyWithValue("role", "paragraph"));
    }

    @Test
    void explainsARejectionToo() {
        assertThat(shell.pipe("", "explain")).isZero();
        assertThat(shell.out()).contains("outcome    rejected: empty at ");

        shell.pipe("", "explain", "--as", "json");
        assertThat(Json.readObject(shell.out()))
                .containsEntry("outcome", "rejected")
                .containsEntry("reason", "empty");
    }
}
