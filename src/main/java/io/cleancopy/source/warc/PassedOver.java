package io.cleancopy.source.warc;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the records that hold no page. Not for sharing between threads. */
final class PassedOver {
    private static final Set<String> TYPES =
            Set.of("warcinfo", "request", "metadata", "revisit", "continuation", "response");

    private final Map<String, Long> counts = new TreeMap<>();

    /** A record that never holds one, by its type. */
    @Nullable
    Capture type(String type) {
        return as(TYPES.contains(type) ? type : "other");
    }

    /** A response that was no success. */
    @Nullable
    Capture status(int status) {
        return as(status >= 300 && status < 400 ? "redirect" : "error");
    }

    /** A picture, data, a program. */
    @Nullable
    Capture contentType() {
        return as("not-a-page");
    }

    private @Nullable Capture as(String what) {
        counts.merge(what, 1L, Long::sum);
        return null;
    }

    Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
