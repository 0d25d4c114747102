package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Rule;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields that a page declares for machines, or the record that brought it: address, section, tags, authors,
 * times. Takes no block.
 */
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
        return "address, section, tags, authors, times and lead image that an HTML page declares become fields";
    }

    @Override
    public void annotate(Draft draft) {
        if (draft.page().declared().isEmpty()) {
            return;
        }
        var metadata = draft.metadata();
        for (String key : new String[] {"canonical", "og:url", "json-ld:url", "parsely-link", "record:url"}) {
            String address = first(draft, key);
            metadata.url(address == null ? null : Address.clean(address));
        }
        DeclaredTags.of(draft).forEach(metadata::addTag);
        metadata.section(first(
                draft,
                "json-ld:articleSection",
                "article:section",
                "og:article:section",
                "parsely-section",
                "record:section"));
        var authors = DeclaredAuthors.of(draft);
        authors.names().forEach(metadata::addAuthor);
        metadata.wireSource(authors.agency());
        DeclaredTimes.decide(draft);
        String image = first(draft, "og:image", "json-ld:image", "twitter:image");
        if (image != null && Address.isWhole(image)) {
            metadata.addMedia(new Media(MediaKind.PHOTO, null, null, image));
        }
    }

    /** The first line of the first of the keys. */
    private static @Nullable String first(Draft draft, String... keys) {
        for (String key : keys) {
            String value = draft.page().declared().get(key);
            if (value != null) {
                int end = value.indexOf('\n');
                return end < 0 ? value : value.substring(0, end);
            }
        }
        return null;
    }
}
