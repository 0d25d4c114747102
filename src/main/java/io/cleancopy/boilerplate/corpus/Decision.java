package io.cleancopy.boilerplate.corpus;

import io.cleancopy.text.Folding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user decided about a line of a publisher: approved lines are left out wherever they stand, rejected ones never.
 *
 * @param publisher by its name in the profile
 * @param text of the line, or the beginning of it
 * @param fold folded text of the whole line
 */
public record Decision(String publisher, String text, long fold, Verdict verdict) {
    /** What becomes of the line. */
    public enum Verdict {
        APPROVED,
        REJECTED;

        /** The name users see. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** About a line that is given by its text. */
    public static Decision of(String publisher, String text, Verdict verdict) {
        return new Decision(publisher, text, Folding.hash(text), verdict);
    }

    /** As a JSON object. */
    public Map<String, @Nullable Object> toMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("decision", verdict.id());
        map.put("publisher", publisher);
        map.put("line", LearnedLine.id(fold));
        map.put("text", text);
        return map;
    }

    /**
     * What {@link #toMap} made; the line may be left out where the text is the whole line.
     *
     * @throws IllegalArgumentException if the object is no decision
     */
    public static Decision of(Map<String, ? extends @Nullable Object> map) {
        String id = (String) map.get("line");
        String text = text(map, "text");
        long fold = id == null ? Folding.hash(text) : Long.parseUnsignedLong(id, 16);
        return new Decision(text(map, "publisher"), text, fold, verdict(text(map, "decision")));
    }

    private static Verdict verdict(String id) {
        for (var verdict : Verdict.values()) {
            if (verdict.id().equals(id)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("\"decision\" is \"" + id + "\". Known: approved, rejected");
    }

    private static String text(Map<String, ? extends @Nullable Object> map, String key) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException("\"" + key + "\" is missing");
    }
}
