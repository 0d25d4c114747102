package io.cleancopy.metadata;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the first sentence of a report, such as {@code LISBON, March 3 (AP) — }.
 *
 * @param place as printed, region included; null where only an agency is named
 * @param agency by the name the record carries; as printed when it is not a known wire
 * @param day as printed
 * @param end where the sentence begins
 */
public record Dateline(
        @Nullable String place,
        @Nullable String agency,
        @Nullable String day,
        int end) {
    private static final int SHORTEST_PARAGRAPH = 30;

    /** The dateline a paragraph opens with; null when it opens with prose. */
    public static @Nullable Dateline parse(String paragraph, String language) {
        if (paragraph.length() < SHORTEST_PARAGRAPH) {
            return null;
        }
        var words = Words.of(language);
        char first = paragraph.charAt(0);
        if (first == '(' || first == '[' || first == '【' || first == '（' || Edges.isUnspaced(first)) {
            var found = CjkDateline.read(paragraph);
            return found != null || first != '(' ? found : DatelineReader.agencyOnly(paragraph);
        }
        return Character.isUpperCase(first) ? DatelineReader.read(paragraph, words) : null;
    }
}
