package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any moment, again and again: the same command comes to the same bytes. */
class RandomKillsTest {
    private static final int KILLS = Extent.of(6, 200);
    private static final int AT_MOST_A_RUN = 8;
    private static final List<String> FORMATS =
            Extent.isLong() ? List.of("csv", "jsonl", "parquet") : List.of("csv,parquet,jsonl");

    @TempDir
    Path dir;

    @Test
    void loseNothingAndDoubleNothing() throws Exception {
        var newspaper = new Newspaper(dir);
        var random = new Random(20261126);
        int kills = 0;
        int runs = 0;
        long looks = 0;
        while (kills < KILLS) {
            String formats = FORMATS.get(runs % FORMATS.size());
            var command = newspaper.command(formats).threads(runs / FORMATS.size() % 2 == 0 ? 4 : 1);
            try (var onlooker = Onlooker.at(command.output())) {
                int toKill = Math.min(1 + random.nextInt(AT_MOST_A_RUN), KILLS - kills);
                kills += kill(command, toKill, newspaper.millis(formats), random);
                newspaper.finishes(command);
                assertThat(onlooker.faults()).isEmpty();
                looks += onlooker.looks();
            }
            runs++;
        }
        Figures.add("random kills: " + kills + " kills in " + runs + " runs, all byte-identical; looked into " + looks
                + " times");
    }

    /** How many times the process was alive to be killed; once it has ended by itself, no more. */
    private static int kill(Forked command, int times, long millis, Random random) throws Exception {
        int killed = 0;
        boolean ended = false;
        while (killed < times && !ended) {
            try (var running = command.start()) {
                Thread.sleep(random.nextInt((int) millis));
                ended = !running.kill();
                killed += ended ? 0 : 1;
            }
        }
        return killed;
    }
}
