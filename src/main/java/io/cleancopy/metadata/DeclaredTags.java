package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tags that a page declares, from the first place that has any. */
final class DeclaredTags {
    private static final String[] PLACES = {
        "article:tag",
        "og:article:tag",
        "json-ld:keywords",
        "parsely-tags",
        "news_keywords",
        "keywords",
        "sailthru.tags",
        "record:tags"
    };

    private static final Pattern APART = Pattern.compile("[\n,;]");
    private static final String[] NONE = {};

    private static final int MOST = 50;
    private static final int LONGEST = 80;

    private DeclaredTags() {}

    static List<String> of(Draft draft) {
        for (String place : PLACES) {
            var tags = new ArrayList<String>();
            String value = draft.page().declared().get(place);
            for (String tag : value == null ? NONE : APART.split(value)) {
                String bare = tag.strip();
                if (!bare.isEmpty() && bare.length() <= LONGEST && tags.size() < MOST) {
                    tags.add(bare);
                }
            }
            if (!tags.isEmpty()) {
                return tags;
            }
        }
        return List.of();
    }
}
