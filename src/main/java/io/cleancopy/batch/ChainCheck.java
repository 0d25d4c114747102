package io.cleancopy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks that the runs follow each other: counted from 1 without a gap, each naming the one before. */
final class ChainCheck {
    private static final String MISSING = "A run is missing: restore it from a copy.";

    private final OutputFolder output;
    private final Consumer<Fault> faults;
    private @Nullable Manifest last;

    ChainCheck(OutputFolder output, Consumer<Fault> faults) {
        this.output = output;
        this.faults = faults;
    }

    /** The next run by its place. */
    void follow(Manifest manifest) {
        var before = last;
        last = manifest;
        long sequence = before == null ? 1 : before.sequence() + 1;
        String parent = before == null ? null : before.runId();
        String where = OutputFolder.RUN + manifest.runId() + "/" + Manifest.NAME;
        if (manifest.sequence() != sequence) {
            faults.accept(new Fault(where, "sequence " + sequence, String.valueOf(manifest.sequence()), MISSING));
        } else if (!Objects.equals(manifest.parent(), parent)) {
            faults.accept(new Fault(where, "parent " + parent, String.valueOf(manifest.parent()), MISSING));
        }
    }

    /** The link; while a run is active it may be a moment behind. */
    void latest(List<Manifest> runs) {
        try {
            if (runs.isEmpty() || RunLock.isHeld(output.lock())) {
                return;
            }
            String newest = OutputFolder.RUN + runs.get(runs.size() - 1).runId();
            String found = target();
            if (!newest.equals(found)) {
                faults.accept(new Fault("latest", "a link to " + newest, found, Fault.REPAIR));
            }
        } catch (IOException e) {
            faults.accept(new Fault("latest", "a link", Failure.sentence(e), Fault.REPAIR));
        }
    }

    private String target() throws IOException {
        if (Files.isSymbolicLink(output.latest())) {
            return Files.readSymbolicLink(output.latest()).toString();
        }
        return Files.exists(output.latest(), LinkOption.NOFOLLOW_LINKS) ? "no link" : "nothing";
    }
}
