package io.cleancopy.segment.html;

import io.cleancopy.text.Normalizer;
import java.util.Map;

/** Normalised text without line breaks. */
final class OneLine {
    private OneLine() {}

    /** @param counts as for {@link Normalizer#normalize} */
    static String of(Normalizer normalizer, String text, Map<String, Integer> counts) {
        String normal = normalizer.normalize(text, counts);
        if (normal.indexOf('\n') >= 0) {
            normal = normalizer.normalize(normal.replace('\n', ' '), counts);
        }
        return normal.strip();
    }
}
