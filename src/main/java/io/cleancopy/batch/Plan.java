package io.cleancopy.batch;

import java.util.List;

/** Which pages a run processes, in which order, in which slice. */
record Plan(PlanHead head, List<Slice> slices) {
    Plan {
        slices = List.copyOf(slices);
    }
}
