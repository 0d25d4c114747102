package io.cleancopy.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes slices, page by page in plan order. Asked to stop, it drops the slice that it is at and ends the step. */
final class SliceWriter implements ItemWriter<CleanedSlice>, StepExecutionListener {
    private final CleanRun run;
    private @Nullable StepExecution step;

    SliceWriter(CleanRun run) {
        this.run = run;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        step = execution;
    }

    @Override
    public void write(Chunk<? extends CleanedSlice> slices) throws IOException {
        for (var slice : slices) {
            try (var pages = slice.pages();
                    var part = new SlicePart(run, slice.number())) {
                while (pages.hasNext() && !run.isToStop()) {
                    part.land(pages.next());
                }
                if (!pages.hasNext()) {
                    part.finish();
                }
            }
        }
        if (run.isToStop() && step != null) {
            step.setTerminateOnly();
        }
    }
}
