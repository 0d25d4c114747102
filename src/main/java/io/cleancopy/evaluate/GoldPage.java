package io.cleancopy.evaluate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a page. Each part is scored on the pages that have it.
 *
 * @param publisher whose page it is: {@code domain}, else the host of {@code url}, else the id
 * @param body null when only the fields of this page are known
 * @param authors names in their loose form
 * @param date an ISO day
 * @param with segments that the text must hold
 * @param without segments that it must not hold
 */
public record GoldPage(
        String id,
        String publisher,
        @Nullable String body,
        @Nullable String title,
        Set<String> authors,
        @Nullable String date,
        @Nullable String language,
        List<String> with,
        List<String> without) {
    public GoldPage {
        authors = Set.copyOf(authors);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
