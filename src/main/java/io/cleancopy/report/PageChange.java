package io.cleancopy.report;

import io.cleancopy.clean.Explanation;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Rejected;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two ways of cleaning make of one page.
 *
 * @param publisher empty when it is not known
 * @param before {@code written}, or the reason why the page was rejected
 * @param after the same with the other settings
 * @param lines that are decided differently, in the order of the page
 */
public record PageChange(String location, String publisher, String before, String after, List<LineChange> lines) {
    public PageChange {
        lines = List.copyOf(lines);
    }

    /** Whether anything is different. */
    public boolean isAny() {
        return !lines.isEmpty() || !before.equals(after);
    }

    /** Both outcomes are of the same page. */
    static PageChange of(Outcome before, Outcome after) {
        var old = article(before);
        var now = article(after);
        var lines = new ArrayList<LineChange>();
        if (old != null && now != null) {
            var fates = Explanation.of(old).fates();
            var others = Explanation.of(now).fates();
            for (int i = 0; i < Math.min(fates.size(), others.size()); i++) {
                if (!LineChange.said(fates.get(i)).equals(LineChange.said(others.get(i)))) {
                    lines.add(LineChange.of(fates.get(i), others.get(i)));
                }
            }
        }
        String publisher = now != null ? Sampler.publisher(now) : old != null ? Sampler.publisher(old) : "";
        String location = Clip.to(Clip.LOCATION, before.origin().location());
        return new PageChange(location, publisher, verdict(before), verdict(after), lines);
    }

    private static @Nullable Article article(Outcome outcome) {
        return outcome instanceof Cleaned cleaned ? cleaned.article() : ((Rejected) outcome).article();
    }

    private static String verdict(Outcome outcome) {
        return outcome instanceof Rejected rejected ? rejected.reason().id() : "written";
    }
}
