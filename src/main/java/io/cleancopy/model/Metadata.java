package io.cleancopy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an article. {@link MetadataBuilder} makes one.
 *
 * @param authors people, as printed, without "By"; agencies are in {@code wireSource}
 * @param dateline the place as printed
 * @param publishedAt null when only a day is known
 * @param publishedRaw the line or value as printed
 * @param publishedSource which evidence won: {@code json-ld}, {@code meta}, {@code time-tag}, {@code line}, {@code url},
 *     {@code record};
 *     {@code modified} when the page tells nothing but when it was last changed
 * @param corrections corrections and editor's notes
 * @param related lines that lead to other articles, each headline once, in order of appearance
 */
public record Metadata(
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String section,
        List<String> authors,
        @Nullable String dateline,
        @Nullable String wireSource,
        List<String> contributors,
        @Nullable Instant publishedAt,
        @Nullable LocalDate publishedDate,
        @Nullable String publishedRaw,
        @Nullable String publishedSource,
        @Nullable Instant modifiedAt,
        @Nullable String modifiedRaw,
        List<String> tags,
        List<String> corrections,
        Access access,
        List<Media> media,
        List<Related> related) {
    public Metadata {
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        tags = List.copyOf(tags);
        corrections = List.copyOf(corrections);
        media = List.copyOf(media);
        related = List.copyOf(related);
    }
}
