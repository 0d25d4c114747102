package io.cleancopy.watch;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many pages of a published run were rejected, by reason. */
final class Rejections {
    private Rejections() {}

    /** From its report; none when that cannot be read. */
    static Map<String, Long> of(Path run) {
        var pages = new LinkedHashMap<String, Long>();
        try {
            var report = Json.readObject(Files.readString(run.resolve("report.json")));
            if (report.get("reject_reasons") instanceof Map<?, ?> reasons
                    && reasons.get("named") instanceof List<?> named) {
                for (var entry : named) {
                    if (entry instanceof Map<?, ?> reason && reason.get("pages") instanceof Long count) {
                        pages.put(String.valueOf(reason.get("name")), count);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            pages.clear(); // the sum is told in any case
        }
        return pages;
    }
}
