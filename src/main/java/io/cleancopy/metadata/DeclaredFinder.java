package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the fields that a page declares in its head: address, section, times. Takes no block. */
public final class DeclaredFinder implements Rule {
    @Override
    public String id() {
        return "declared";
    }

    @Override
    public Reason reason() {
        return Reason.TIMESTAMP;
    }

    @Override
    public String doc() {
        return "address, section and times that an HTML page declares in its head become fields";
    }

    @Override
    public void annotate(Draft draft) {
        var metadata = draft.metadata();
        metadata.url(first(draft, "canonical", "json-ld:url", "og:url"));
        metadata.section(first(draft, "json-ld:articleSection", "article:section"));
        published(draft, "json-ld:datePublished", "json-ld");
        published(draft, "article:published_time", "meta");
        String modified = first(draft, "json-ld:dateModified", "article:modified_time");
        var time = modified == null ? null : time(modified);
        if (time != null) {
            metadata.modifiedAt(time.toInstant());
            metadata.modifiedRaw(modified);
        }
    }

    private static void published(Draft draft, String key, String source) {
        String value = draft.page().declared().get(key);
        if (value == null || draft.metadata().publishedRaw() != null) {
            return;
        }
        var time = time(value);
        var day = time == null ? day(value) : time.toLocalDate();
        if (day != null) {
            draft.metadata().publishedAt(time == null ? null : time.toInstant());
            draft.metadata().publishedDate(day);
            draft.metadata().publishedRaw(value);
            draft.metadata().publishedSource(source);
        }
    }

    private static @Nullable String first(Draft draft, String... keys) {
        for (String key : keys) {
            String value = draft.page().declared().get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** An instant is known only where the value has its offset. */
    private static @Nullable OffsetDateTime time(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
