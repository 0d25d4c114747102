package io.cleancopy.batch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run before its first page is cleaned.
 *
 * @param parent the run before it, null for the first
 * @param sequence 1 for the first run, one more for each after
 * @param planned pages of the plan, with those that are unchanged
 * @param waiting for a later run: changed pages that are left, and files that are still arriving
 */
record PlanHead(
        String runId,
        @Nullable String parent,
        long sequence,
        Instant started,
        Request request,
        int slices,
        long planned,
        long unchanged,
        long waiting,
        Differences differences) {

    long toProcess() {
        return planned - unchanged;
    }

    /** Whether the run will have anything to publish. */
    boolean isEmpty() {
        return toProcess() == 0 && !differences.arePublished();
    }

    /** Before the first page is processed. */
    Counts countsSoFar() {
        return new Counts(planned, 0, unchanged, 0, 0);
    }

    Map<String, @Nullable Object> toMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("run_id", runId);
        map.put("parent", parent);
        map.put("sequence", sequence);
        map.put("started", started.toString());
        map.put("request", request.toMap());
        map.put("slices", slices);
        map.put("planned", planned);
        map.put("unchanged", unchanged);
        map.put("waiting", waiting);
        map.put("differences", differences.toMap());
        return map;
    }

    static PlanHead read(Fields fields) {
        return new PlanHead(
                fields.text("run_id"),
                fields.textOrNull("parent"),
                fields.number("sequence"),
                Instant.parse(fields.text("started")),
                Request.read(fields.fields("request")),
                fields.count("slices"),
                fields.number("planned"),
                fields.number("unchanged"),
                fields.number("waiting"),
                Differences.read(fields.fields("differences")));
    }
}
