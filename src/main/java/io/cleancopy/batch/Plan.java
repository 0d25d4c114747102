package io.cleancopy.batch;

import java.util.List;

/**
 * Which pages a run processes, in which order, in which slice.
 *
 * @param changes to pages that it does not process
 * @param listed files of records of which no page is left for a later run
 */
record Plan(PlanHead head, List<Slice> slices, List<SourceChange> changes, List<ListedFile> listed) {
    Plan {
        slices = List.copyOf(slices);
        changes = List.copyOf(changes);
        listed = List.copyOf(listed);
    }
}
