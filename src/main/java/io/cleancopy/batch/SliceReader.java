package io.cleancopy.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the slices of the frozen plan that are still to be done. Of those that are done it takes note in passing, so that
 * later slices get the versions and duplicates that they would have got without a restart.
 */
final class SliceReader implements ItemStreamReader<Slice> {
    private final CleanRun run;
    private @Nullable PlanFile plan;

    SliceReader(CleanRun run) {
        this.run = run;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            takeUp();
            plan = PlanFile.open(run.staging().plan());
        } catch (IOException e) {
            throw new ItemStreamException("Cannot open the plan of run " + run.id() + ": " + e.getMessage(), e);
        }
    }

    /** What the plan's pages brought before counts no more. */
    private void takeUp() throws IOException {
        try (var all = PlanFile.open(run.staging().plan())) {
            for (var slice = all.next(); slice != null; slice = all.next()) {
                for (var page : slice.pages()) {
                    run.ledger().standing().takeUp(page.location());
                }
            }
        }
    }

    @Override
    public @Nullable Slice read() throws IOException {
        var slices = plan;
        if (slices == null) {
            throw new IllegalStateException("read before open");
        }
        for (var slice = slices.next(); slice != null; slice = slices.next()) {
            var mark = Mark.readWhole(run.staging(), slice.number());
            if (mark == null) {
                return slice;
            }
            remember(slice.number());
            run.progress().resumed(mark.counts().processed());
        }
        return null;
    }

    private void remember(int slice) throws IOException {
        var standing = run.ledger().standing();
        Lines.each(run.staging().ledger(slice), line -> standing.landed(LedgerLine.read(line)));
    }

    @Override
    public void close() {
        try {
            if (plan != null) {
                plan.close();
            }
        } catch (IOException e) {
            throw new ItemStreamException("Cannot close the plan of run " + run.id(), e);
        }
    }
}
