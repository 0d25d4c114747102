package io.cleancopy.batch;

import io.cleancopy.source.PageFile;
import java.util.List;

/** Pages that are cleaned and written together, in plan order: the item of the job, and what a restart does again. */
record Slice(int number, List<PageFile> pages) {
    Slice {
        pages = List.copyOf(pages);
    }
}
