package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked to end, the program ends soon and by itself; the same command goes on. */
class SignalsTest {
    private static final int SIGNALS = Extent.of(1, 30);
    private static final long MOST_MILLIS = 30_000;

    @TempDir
    Path dir;

    @Test
    void stopARunThatCanGoOn() throws Exception {
        var newspaper = new Newspaper(dir);
        Machine.needs("kill", "-L");
        var random = new Random(20261126);
        int stopped = 0;
        long longest = 0;
        for (int i = 0; i < SIGNALS; i++) {
            var command = newspaper.command();
            try (var running = command.start()) {
                Thread.sleep(random.nextInt((int) newspaper.millis(command.formats())));
                String signal = i % 2 == 0 ? "-TERM" : "-INT";
                running.signal(signal);
                long start = System.nanoTime();
                var ended = running.await();
                longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
                // 1 and 143: stopped; 130 and 143: before it could listen; 0: done already
                assertThat(ended.code()).as(ended.said()).isIn(0, 1, 130, 143);
                stopped += ended.code() == 0 ? 0 : 1;
            }
            newspaper.finishes(command);
        }
        assertThat(longest).isLessThan(MOST_MILLIS);
        Figures.add("signals: " + SIGNALS + " SIGTERM and SIGINT, " + stopped + " before the end of the run, the last"
                + " process gone after " + longest + " ms at most; all finished byte-identical");
    }
}
