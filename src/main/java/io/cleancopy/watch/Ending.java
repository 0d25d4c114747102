package io.cleancopy.watch;

import io.cleancopy.batch.Counts;
import io.cleancopy.batch.RunResult;
import io.cleancopy.batch.RunResult.End;
import io.cleancopy.json.Json;
import io.cleancopy.text.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, for those who are told.
 *
 * @param outcome published, nothing new, stopped or failed
 * @param runId null when no run was made, or it is not known which
 * @param result null when it failed
 * @param message why it failed, else null
 */
record Ending(
        EventKind outcome,
        @Nullable String runId,
        int exitCode,
        @Nullable RunResult result,
        @Nullable String message,
        Instant started,
        Instant ended,
        Duration took) {

    static EventKind outcome(End end) {
        return EventKind.valueOf(end.name());
    }

    /** Seconds, to a millisecond. */
    double seconds() {
        return took.toMillis() / 1000.0;
    }

    /** Its counts by their names, with the pages that wait; empty when it failed. */
    Map<String, Long> pages() {
        var pages = new LinkedHashMap<String, Long>();
        if (result != null) {
            Counts counts = result.counts();
            pages.put("planned", counts.planned());
            pages.put("written", counts.written());
            pages.put("unchanged", counts.unchanged());
            pages.put("duplicate", counts.duplicate());
            pages.put("rejected", counts.rejected());
            pages.put("waiting", result.waiting());
        }
        return pages;
    }

    Event event() {
        var event = Event.of(outcome);
        if (runId != null) {
            event.with("run", runId);
        }
        pages().forEach(event::with);
        event.with("seconds", seconds()).with("exit_code", exitCode);
        if (message != null) {
            event.with("message", message);
        }
        return event;
    }

    /** For webhooks and commands: an object whose keys are stable. */
    String json() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("outcome", outcome.id());
        map.put("run_id", runId);
        map.put("exit_code", exitCode);
        map.put("started", started.toString());
        map.put("ended", ended.toString());
        map.put("seconds", seconds());
        map.put("pages", result == null ? null : pages());
        map.put(
                "folder",
                result == null || result.folder() == null
                        ? null
                        : result.folder().toString());
        map.put("message", message == null ? null : Secrets.masked(message));
        return Json.write(map);
    }
}
