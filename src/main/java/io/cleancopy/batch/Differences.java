package io.cleancopy.batch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the input differs from what the published runs know, beside new and changed pages.
 *
 * @param renamed pages that lie elsewhere; they are among the unchanged
 * @param vanished pages that are not there any more, and were the last time
 * @param deleted pages that are not there any more and are forgotten
 * @param otherSettings pages that are cleaned again since settings, rules or program are others
 */
public record Differences(long renamed, long vanished, long deleted, long otherSettings) {
    static final Differences NONE = new Differences(0, 0, 0, 0);

    /** Whether a run has something to publish for it. */
    boolean arePublished() {
        return renamed + deleted > 0;
    }

    Map<String, Long> toMap() {
        var map = new LinkedHashMap<String, Long>();
        map.put("renamed", renamed);
        map.put("vanished", vanished);
        map.put("deleted", deleted);
        map.put("other_settings", otherSettings);
        return map;
    }

    static Differences read(Fields fields) {
        return new Differences(
                fields.number("renamed"),
                fields.number("vanished"),
                fields.number("deleted"),
                fields.number("other_settings"));
    }
}
