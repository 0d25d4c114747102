package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.proof.Disk.Loss;
import io.cleancopy.proof.Op.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The disk of {@link PowerCutTest} tells a program that syncs from one that does not. */
class DiskTest {
    private static final byte[] ROWS = "a,b\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MANIFEST = ("{\"files\": [{\"path\": \"rows.csv\", \"sha256\": \""
                    + Published.sha256(ROWS) + "\"}]}")
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsWhatWasSynced() {
        var disk = new Disk();
        published(true, true).forEach(disk::apply);

        for (var loss : Loss.values()) {
            var remains = disk.after(loss, new Random(1));
            assertThat(remains.hasRun()).isTrue();
            assertThat(remains.faults()).isEmpty();
        }
    }

    @Test
    void losesDataThatWasNotSynced() {
        var disk = new Disk();
        published(false, true).forEach(disk::apply);

        assertThat(disk.after(Loss.NOTHING, new Random(1)).faults()).isEmpty();
        assertThat(disk.after(Loss.ALL, new Random(1)).faults()).containsExactly("not as the manifest says: rows.csv");
    }

    @Test
    void losesNamesThatWereNotSynced() {
        var disk = new Disk();
        published(true, false).forEach(disk::apply);

        assertThat(disk.after(Loss.DATA, new Random(1)).faults()).isEmpty();
        assertThat(disk.after(Loss.ALL, new Random(1)).faults()).containsExactly("no manifest: run=1");
    }

    private static List<Op> published(boolean data, boolean names) {
        var ops = new ArrayList<Op>();
        ops.add(Op.of(Kind.FOLDER, "staged"));
        write(ops, "staged/rows.csv", ROWS);
        if (data) {
            ops.add(Op.of(Kind.SYNC, "staged/rows.csv"));
        }
        write(ops, "staged/manifest.json", MANIFEST);
        ops.add(Op.of(Kind.SYNC, "staged/manifest.json"));
        if (names) {
            ops.add(Op.of(Kind.SYNC, "staged"));
        }
        ops.add(Op.of(Kind.RENAME, "staged", "run=1"));
        ops.add(Op.of(Kind.SYNC, ""));
        return ops;
    }

    private static void write(List<Op> ops, String path, byte[] bytes) {
        ops.add(Op.of(Kind.CREATE, path));
        ops.add(Op.of(Kind.WRITE, path, 0, bytes));
    }
}
