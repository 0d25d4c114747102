package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full at some moment of the run: one sentence says so, and with room again the same command ends well. */
class FullDiskTest {
    private static final int DISKS = Extent.of(1, 20);
    private static final int LIMITS = Extent.of(1, 10);

    /** The program on a small disk of which it has only some bytes, then once more on all of it; what it made is copied. */
    private static final String ON_A_SMALL_DISK = """
            disk=$1 free=$2 copy=$3; shift 3
            mount -t tmpfs -o size=16m none "$disk" || exit 99
            head -c $((16777216 - free)) /dev/zero > "$disk/filler" || exit 98
            "$@" > "$copy/said" 2>&1; echo $? > "$copy/code"
            rm "$disk/filler"
            "$@"; code=$?
            cp -a "$disk/output" "$copy/output"
            exit $code
            """;

    @TempDir
    Path dir;

    private final Random random = new Random(20261126);

    @Test
    void isToldAndDoesNoHarm() throws Exception {
        var newspaper = new Newspaper(dir);
        var disk = Files.createDirectory(dir.resolve("disk"));
        Machine.needsMounts(disk);
        long needed = newspaper.bytes();
        int full = 0;
        for (int i = 0; full < DISKS; i++) {
            var copy = Files.createDirectory(dir.resolve("copy-" + i));
            long free = (4096 + random.nextLong(needed)) / 4096 * 4096;
            var command = newspaper.command().into(disk.resolve("output"));

            var ended =
                    newspaper.script(ON_A_SMALL_DISK, command, disk.toString(), String.valueOf(free), copy.toString());

            assertThat(ended.code()).as(ended.said()).isZero();
            newspaper.isPublished(command.into(copy.resolve("output")));
            if (!Files.readString(copy.resolve("code")).equals("0\n")) {
                full++;
                isOneSentence(Files.readString(copy.resolve("said")), "No space left on device");
            }
        }
        Figures.add(
                "full disk: " + full + " runs on a tmpfs of 16 MB, filled at random sizes, all told in one sentence,"
                        + " then finished byte-identical");
    }

    @Test
    void isNoMatterEitherWhereFilesMayNotGrow() throws Exception {
        var newspaper = new Newspaper(dir);
        Machine.needs("prlimit", "--version");
        long largest = newspaper.largestFile();
        for (int i = 0; i < LIMITS; i++) {
            var command = newspaper.command();
            long limit = 1 + random.nextLong(largest);

            var ended = command.wrappedIn("prlimit", "--fsize=" + limit).run();

            assertThat(ended.code()).as(ended.said()).isEqualTo(1);
            isOneSentence(ended.said(), "File too large");
            newspaper.finishes(command);
        }
        Figures.add("files that may not grow: " + LIMITS + " runs with a limit on the size of files, all told in one"
                + " sentence, then finished byte-identical");
    }

    private static void isOneSentence(String said, String why) {
        assertThat(List.of(said.split("\n"))).as(said).hasSize(1);
        assertThat(said).contains(why);
    }
}
