package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output folder that can only be read: told at once, before any work. */
class UnwritableOutputTest {
    private static final String READ_ONLY = """
            disk=$1; shift
            mount -t tmpfs -o size=1m none "$disk" && mkdir -p "$disk/output/.state" && touch "$disk/output/.state/lock" || exit 99
            mount -o remount,ro "$disk" || exit 98
            exec "$@"
            """;

    @TempDir
    Path dir;

    @Test
    void isToldBeforeAnyWork() throws Exception {
        var newspaper = new Newspaper(dir);
        var disk = Files.createDirectory(dir.resolve("disk"));
        Machine.needsMounts(disk);
        for (String output : new String[] {"output", "new/output"}) {
            var command = newspaper.command().into(disk.resolve(output));
            long start = System.nanoTime();

            var ended = newspaper.script(READ_ONLY, command, disk.toString());

            long millis = (System.nanoTime() - start) / 1_000_000;
            assertThat(ended.code()).as(ended.said()).isIn(1, 2);
            assertThat(ended.said())
                    .hasLineCount(1)
                    .startsWith("Cannot write to output \"" + command.output() + "\": ")
                    .contains("--output");
            if (Extent.isLong()) {
                assertThat(millis).isLessThan(2000);
                Figures.add("read-only output: told after " + millis + " ms");
            }
        }
    }
}
