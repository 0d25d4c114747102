package io.cleancopy.pack;

import io.cleancopy.draft.Draft;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The packs of the publisher of one page. */
public final class PagePacks {
    private static final PagePacks NONE = new PagePacks(List.of());

    private final List<Pack> packs;

    PagePacks(List<Pack> packs) {
        this.packs = packs;
    }

    /** Those that {@link Recognition} found; none where it did not look. */
    public static PagePacks of(Draft draft) {
        return draft.note(PagePacks.class, () -> NONE);
    }

    /** Those of all days. */
    public List<Pack> ofAnyDay() {
        return packs;
    }

    /** Those that hold on the day of publication, as far as it is known by now. */
    public static List<Pack> valid(Draft draft) {
        var day = draft.metadata().publishedDate();
        return of(draft).packs.stream().filter(pack -> pack.isValid(day)).toList();
    }

    /** The zone of times that the page prints without one. */
    public static @Nullable ZoneId zone(Draft draft) {
        for (var pack : of(draft).packs) {
            if (pack.zone() != null) {
                return pack.zone();
            }
        }
        return null;
    }
}
