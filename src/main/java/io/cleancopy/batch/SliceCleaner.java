package io.cleancopy.batch;

import io.cleancopy.source.PageFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Has the pages of a slice cleaned by all threads, while the first of them are already being written. */
final class SliceCleaner implements ItemProcessor<Slice, CleanedSlice> {
    private final Workers workers;
    private final PageCleaner cleaner;

    SliceCleaner(Workers workers, PageCleaner cleaner) {
        this.workers = workers;
        this.cleaner = cleaner;
    }

    @Override
    public CleanedSlice process(Slice slice) {
        return new CleanedSlice(slice.number(), workers.inOrder(slice.pages(), this::clean, SliceCleaner::size));
    }

    /** Once memory is gone nothing that the process does can be relied on. */
    private CleanedPage clean(PageFile file) {
        try {
            return cleaner.clean(file);
        } catch (OutOfMemoryError e) {
            System.err.println("Cannot clean \"" + file.location() + "\": memory is used up. Run the same command again"
                    + " with a larger -Xmx or fewer --threads: it goes on where it stopped.");
            Runtime.getRuntime().halt(1);
            throw e;
        }
    }

    private static long size(PageFile file) {
        return file.stamp().size();
    }
}
