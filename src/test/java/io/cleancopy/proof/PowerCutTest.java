package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.proof.Disk.Loss;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes off after any operation of a run that was recorded. What a disk may then hold, by what was synced and what was
 * not, never shows a run that is not whole; and the same command goes on from there.
 */
class PowerCutTest {
    /** How often what is left is left to chance, for each operation. */
    private static final int CHANCES = Extent.of(2, 10);

    private static final int RESUMED = Extent.of(2, 40);

    @TempDir
    Path dir;

    private final Random random = new Random(20261126);

    @Test
    void neverShowsHalfARunAndLosesNone() throws Exception {
        Machine.needs("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true");
        var newspaper = new Newspaper(dir);
        var command = newspaper.command();
        Files.createDirectory(command.output());
        var log = dir.resolve("trace");
        newspaper.finishes(command.wrappedIn(Trace.wrapper(log)));

        var ops = Trace.read(log, command.output());

        var disk = new Disk();
        var sample = new TreeMap<Integer, Remains>();
        int states = 0;
        int withRun = 0;
        int every = Math.max(1, ops.size() / RESUMED);
        for (int done = 0; done < ops.size(); done++) {
            disk.apply(ops.get(done));
            var remains = remains(disk);
            states += remains.size();
            for (var each : remains) {
                withRun += each.hasRun() ? 1 : 0;
                assertThat(each.faults())
                        .as("after %d: %s", done, ops.get(done))
                        .isEmpty();
            }
            if (done % every == every - 1) {
                sample.put(done, remains.get(random.nextInt(remains.size())));
            }
        }
        assertThat(disk.after(Loss.NOTHING, random).hashes())
                .as("the record is whole")
                .isEqualTo(hashes(command.output()));
        assertThat(disk.after(Loss.ALL, random).hasRun())
                .as("what was told done is on the disk")
                .isTrue();
        assertThat(withRun).isPositive();
        for (var each : sample.values()) {
            var after = newspaper.command();
            each.make(after.output());
            newspaper.finishes(after);
        }
        Figures.add("power cuts: after each of " + ops.size() + " operations, " + states + " states of the disk, "
                + withRun + " with a run to be seen, all of these whole; " + sample.size()
                + " went on to the same bytes");
    }

    private List<Remains> remains(Disk disk) {
        var remains = new ArrayList<Remains>();
        for (var loss : List.of(Loss.NOTHING, Loss.DATA, Loss.ALL)) {
            remains.add(disk.after(loss, random));
        }
        for (int i = 0; i < CHANCES; i++) {
            remains.add(disk.after(Loss.SOME, random));
        }
        return remains;
    }

    private static Map<String, String> hashes(Path output) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var tree = Files.walk(output)) {
            tree.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .forEach(file -> {
                        try {
                            hashes.put(output.relativize(file).toString(), Published.sha256(Files.readAllBytes(file)));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return hashes;
    }
}
