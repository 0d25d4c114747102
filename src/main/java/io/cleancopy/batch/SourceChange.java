package io.cleancopy.batch;

import io.cleancopy.source.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run found out about a page that it did not process.
 *
 * @param source where the page is, or was
 * @param from of a renamed page where it was before, else null
 * @param stamp of a renamed page the new one, else null
 */
record SourceChange(
        Kind kind,
        String source,
        @Nullable String from,
        @Nullable Stamp stamp) {
    /** What happened to it. */
    enum Kind {
        /** The same page lies elsewhere now. */
        RENAMED("renamed"),
        /** It is not there any more; its article stays. */
        VANISHED("vanished"),
        /** It is there again, as it was. */
        RETURNED("returned"),
        /** It is not there any more, and is forgotten with what it brought. */
        DELETED("deleted");

        private final String outcome;

        Kind(String outcome) {
            this.outcome = outcome;
        }
    }

    static SourceChange renamed(String from, String to, Stamp stamp) {
        return new SourceChange(Kind.RENAMED, to, from, stamp);
    }

    static SourceChange of(Kind kind, String source) {
        return new SourceChange(kind, source, null, null);
    }

    /** The change in a line of a ledger; null when the line tells of something else. */
    static @Nullable SourceChange read(Fields line) {
        String outcome = line.text("outcome");
        for (var kind : Kind.values()) {
            if (kind.outcome.equals(outcome)) {
                String from = line.textOrNull("renamed_from");
                var stamp = from == null ? null : new Stamp(line.number("size"), line.number("modified"));
                return new SourceChange(kind, line.text("source"), from, stamp);
            }
        }
        return null;
    }

    Map<String, @Nullable Object> toMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("source", source);
        map.put("outcome", kind.outcome);
        if (from != null && stamp != null) {
            map.put("renamed_from", from);
            map.put("size", stamp.size());
            map.put("modified", stamp.modified());
        }
        return map;
    }
}
