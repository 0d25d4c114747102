package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is killed, and its job database is damaged: the same command goes on from the files. */
class DamagedDatabaseTest {
    private static final int TIMES = 20;
    private static final int PAGE = 4096;

    @TempDir
    Path dir;

    private final Random random = new Random(20261126);

    @Test
    void isMadeAnew() throws Exception {
        assumeThat(Extent.isLong()).as("in the long form alone").isTrue();
        var newspaper = new Newspaper(dir);
        for (int i = 0; i < TIMES; i++) {
            var command = newspaper.command();
            assertThat(command.crashingAt("mark:3").run().code()).isEqualTo(128 + 9);
            var database = command.output().resolve(".state/jobs.mv.db");
            damage(database, i);

            newspaper.finishes(command);
        }
        Figures.add("damaged databases: " + TIMES + " of " + TIMES + " finished byte-identical");
    }

    private void damage(Path database, int way) throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        switch (way % 4) {
            case 0 -> Files.write(database, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 1 -> {
                for (int flipped = 0; flipped < 200; flipped++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Files.write(database, bytes);
            }
            case 2 -> {
                int at = random.nextInt(bytes.length / PAGE) * PAGE;
                Arrays.fill(bytes, at, at + PAGE, (byte) 0);
                Files.write(database, bytes);
            }
            default -> Files.write(database, new byte[PAGE], StandardOpenOption.APPEND);
        }
    }
}
