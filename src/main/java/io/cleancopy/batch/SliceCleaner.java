package io.cleancopy.batch;

import io.cleancopy.config.NearDuplicates;
import io.cleancopy.source.PageFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Has the pages of a slice cleaned by all threads, while the first of them are already being written. */
final class SliceCleaner implements ItemProcessor<Slice, CleanedSlice>, StepExecutionListener {
    private final CleanRun run;
    private final Workers workers;
    private @Nullable PageCleaner cleaner;

    SliceCleaner(CleanRun run, Workers workers) {
        this.run = run;
        this.workers = workers;
    }

    @Override
    public CleanedSlice process(Slice slice) throws IOException {
        if (cleaner == null) {
            var taught = run.cleaner().taught(run.profile().profile());
            var pages = new PageCleaner(run.settings().source(), taught::clean, run.watch());
            boolean compared = run.settings().nearDuplicates() != NearDuplicates.OFF;
            cleaner = compared ? pages : pages.withoutLikeness();
        }
        return new CleanedSlice(
                slice.number(), workers.inOrder(slice.pages(), cleaner::cleanOrHalt, cleaner::weight, this::late));
    }

    private CleanedPage late(PageFile page) {
        return CleanedPage.unread(PageCleaner.tooLate(page, workers.maxTime()), page.stamp());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution execution) {
        var last = cleaner;
        cleaner = null;
        try {
            if (last != null) {
                last.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }
}
