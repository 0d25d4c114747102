package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();
    private long now = 77;

    @Test
    void writesALineEveryFiveSecondsWhereThereIsNoTerminal() {
        try (var progress = progress(false)) {
            progress.planned("one", 1000);
            for (int i = 0; i < 111; i++) {
                pass(TimeUnit.MILLISECONDS.toNanos(100), progress);
            }
        }

        assertThat(err.toString()).isEqualTo("""
                        Run one: 1000 pages to process.
                        50 of 1000 pages, 10 pages/s, 5 rejected, 1 min 35 s left
                        100 of 1000 pages, 10 pages/s, 10 rejected, 1 min 30 s left
                        """);
    }

    @Test
    void rewritesOneLineOnATerminalAndClearsItAtTheEnd() {
        try (var progress = progress(true)) {
            progress.planned("one", 30_000);
            for (int i = 0; i < 3; i++) {
                pass(TimeUnit.MILLISECONDS.toNanos(250), progress);
            }
        }

        assertThat(err.toString().split("\r")).hasSize(5).satisfies(lines -> {
            assertThat(lines[1]).isEqualTo("1 of 30000 pages, 0 rejected");
            assertThat(lines[2]).isEqualTo("2 of 30000 pages, 4 pages/s, 0 rejected, 2 h 5 min left");
            assertThat(lines[4]).isBlank();
        });
    }

    @Test
    void doesNotCountPagesOfAnEarlierStartForItsSpeed() {
        try (var progress = progress(false)) {
            progress.planned("one", 1000);
            progress.resumed(900);
            for (int i = 0; i < 60; i++) {
                pass(TimeUnit.MILLISECONDS.toNanos(100), progress);
            }
        }

        assertThat(err.toString()).contains("950 of 1000 pages, 10 pages/s, 5 rejected, 5 s left");
    }

    private int pages;

    private void pass(long nanos, ProgressLine progress) {
        now += nanos;
        pages++;
        if (pages % 10 == 0) {
            progress.rejected();
        } else {
            progress.landed();
        }
    }

    private ProgressLine progress(boolean terminal) {
        return new ProgressLine(new PrintWriter(err, true), terminal, () -> now);
    }
}
