package io.cleancopy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of one article while its page is being decided. The first value set for a field stays; lists keep
 * the order of adding and hold each value once. Not for sharing between threads.
 */
public final class MetadataBuilder {
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable String headline;
    private @Nullable String standfirst;
    private @Nullable String section;
    private @Nullable String dateline;
    private @Nullable String wireSource;
    private @Nullable Instant publishedAt;
    private @Nullable LocalDate publishedDate;
    private @Nullable String publishedRaw;
    private @Nullable String publishedSource;
    private @Nullable Instant modifiedAt;
    private @Nullable String modifiedRaw;
    private Access access = Access.UNKNOWN;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> contributors = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> corrections = new LinkedHashSet<>();
    private final Set<Media> media = new LinkedHashSet<>();
    private final Set<Related> related = new LinkedHashSet<>();

    public @Nullable String publisher() {
        return publisher;
    }

    public void publisher(@Nullable String value) {
        if (publisher == null) {
            publisher = value;
        }
    }

    /** Puts the name that the publisher had on the article's day in the place of another of its names. */
    public void publisherOfTheDay(String value) {
        publisher = value;
    }

    public @Nullable String url() {
        return url;
    }

    public void url(@Nullable String value) {
        if (url == null) {
            url = value;
        }
    }

    public @Nullable String headline() {
        return headline;
    }

    public void headline(@Nullable String value) {
        if (headline == null) {
            headline = value;
        }
    }

    public @Nullable String standfirst() {
        return standfirst;
    }

    public void standfirst(@Nullable String value) {
        if (standfirst == null) {
            standfirst = value;
        }
    }

    public @Nullable String section() {
        return section;
    }

    public void section(@Nullable String value) {
        if (section == null) {
            section = value;
        }
    }

    public @Nullable String dateline() {
        return dateline;
    }

    public void dateline(@Nullable String value) {
        if (dateline == null) {
            dateline = value;
        }
    }

    public @Nullable String wireSource() {
        return wireSource;
    }

    public void wireSource(@Nullable String value) {
        if (wireSource == null) {
            wireSource = value;
        }
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public void publishedAt(@Nullable Instant value) {
        if (publishedAt == null) {
            publishedAt = value;
        }
    }

    public @Nullable LocalDate publishedDate() {
        return publishedDate;
    }

    public void publishedDate(@Nullable LocalDate value) {
        if (publishedDate == null) {
            publishedDate = value;
        }
    }

    /** Puts the day that the page prints in the place of the day that a machine's time was in UTC. */
    public void publishedDayAsPrinted(LocalDate value) {
        publishedDate = value;
    }

    /** Puts what the page prints as the time of publication in the place of what it declares. */
    public void publishedAsPrinted(LocalDate day, @Nullable Instant instant, String raw, String source) {
        publishedDate = day;
        publishedAt = instant;
        publishedRaw = raw;
        publishedSource = source;
    }

    public @Nullable String publishedRaw() {
        return publishedRaw;
    }

    public void publishedRaw(@Nullable String value) {
        if (publishedRaw == null) {
            publishedRaw = value;
        }
    }

    public @Nullable String publishedSource() {
        return publishedSource;
    }

    public void publishedSource(@Nullable String value) {
        if (publishedSource == null) {
            publishedSource = value;
        }
    }

    public @Nullable Instant modifiedAt() {
        return modifiedAt;
    }

    public void modifiedAt(@Nullable Instant value) {
        if (modifiedAt == null) {
            modifiedAt = value;
        }
    }

    public @Nullable String modifiedRaw() {
        return modifiedRaw;
    }

    public void modifiedRaw(@Nullable String value) {
        if (modifiedRaw == null) {
            modifiedRaw = value;
        }
    }

    public void access(Access value) {
        if (access == Access.UNKNOWN) {
            access = value;
        }
    }

    public List<String> authors() {
        return new ArrayList<>(authors);
    }

    /** Puts these in the place of the authors so far. */
    public void authors(List<String> names) {
        authors.clear();
        authors.addAll(names);
    }

    public void addAuthor(String value) {
        authors.add(value);
    }

    public List<String> contributors() {
        return new ArrayList<>(contributors);
    }

    public void addContributor(String value) {
        contributors.add(value);
    }

    public List<String> tags() {
        return new ArrayList<>(tags);
    }

    public void addTag(String value) {
        tags.add(value);
    }

    public List<String> corrections() {
        return new ArrayList<>(corrections);
    }

    public void addCorrection(String value) {
        corrections.add(value);
    }

    public List<Media> media() {
        return new ArrayList<>(media);
    }

    public void addMedia(Media value) {
        media.add(value);
    }

    public List<Related> related() {
        return new ArrayList<>(related);
    }

    public void addRelated(Related value) {
        related.add(value);
    }

    /** Puts these in the place of the related lines so far. */
    public void related(List<Related> lines) {
        related.clear();
        related.addAll(lines);
    }

    public Metadata build() {
        return new Metadata(
                publisher,
                url,
                headline,
                standfirst,
                section,
                List.copyOf(authors),
                dateline,
                wireSource,
                List.copyOf(contributors),
                publishedAt,
                publishedDate,
                publishedRaw,
                publishedSource,
                modifiedAt,
                modifiedRaw,
                List.copyOf(tags),
                List.copyOf(corrections),
                access,
                List.copyOf(media),
                List.copyOf(related));
    }
}
