package io.cleancopy.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an evaluation.
 *
 * @param pages pages in the gold file
 * @param missing pages that have no file
 * @param rejected pages that the cleaner did not take for articles
 * @param groups figures by group ({@code shingle}, {@code words}, {@code meta}, {@code segments}), in order; a group of
 *     which the gold tells nothing is absent
 */
public record Figures(int pages, int missing, int rejected, Map<String, Map<String, @Nullable Number>> groups) {

    /**
     * One figure.
     *
     * @throws IllegalArgumentException if there is none
     */
    public double of(String group, String name) {
        var figure = groups.getOrDefault(group, Map.of()).get(name);
        if (figure == null) {
            throw new IllegalArgumentException("No figure \"" + name + "\" in \"" + group + "\": " + groups);
        }
        return figure.doubleValue();
    }

    /** The figures as a tree of values that can be written as JSON. */
    public Map<String, @Nullable Object> values() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("pages", pages);
        values.put("missing", missing);
        values.put("rejected", rejected);
        values.putAll(groups);
        return values;
    }
}
