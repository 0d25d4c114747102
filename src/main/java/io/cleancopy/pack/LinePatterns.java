package io.cleancopy.pack;

import io.cleancopy.pack.pattern.LinePattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Patterns of a pack for whole lines. Immutable, shared by threads. */
final class LinePatterns {
    private static final int MOST = 100;

    private final List<Entry> entries;
    private final List<LinePattern> patterns;

    LinePatterns(List<Entry> entries, PackText source) {
        this.entries = entries;
        if (entries.size() > MOST) {
            throw source.fault(entries.get(MOST).line(), "A pack may have " + MOST + " patterns.");
        }
        var read = new ArrayList<LinePattern>();
        for (var entry : entries) {
            try {
                read.add(LinePattern.of(entry.text()));
            } catch (IllegalArgumentException e) {
                throw source.fault(entry.line(), "Cannot use pattern \"" + entry.text() + "\". " + e.getMessage());
            }
        }
        patterns = List.copyOf(read);
    }

    /** The first of the patterns that the line fits as a whole; null when there is none. */
    @Nullable
    Entry find(String line) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).takes(line)) {
                return entries.get(i);
            }
        }
        return null;
    }
}
