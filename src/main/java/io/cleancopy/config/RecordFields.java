package io.cleancopy.config;

import io.cleancopy.source.FieldNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of the fields of records, in JSON, CSV and Parquet; those that are not given are the usual ones.
 *
 * @param text the page or the article, as text or HTML
 * @param html the page as HTML
 */
public record RecordFields(
        @Nullable List<String> text,
        @Nullable List<String> html,
        @Nullable List<String> headline,
        @Nullable List<String> url,
        @Nullable List<String> published,
        @Nullable List<String> modified,
        @Nullable List<String> authors,
        @Nullable List<String> language,
        @Nullable List<String> publisher,
        @Nullable List<String> section,
        @Nullable List<String> tags) {

    FieldNames names() {
        var usual = FieldNames.standard();
        return new FieldNames(
                given(text, usual.text()),
                given(html, usual.html()),
                given(headline, usual.headline()),
                given(url, usual.url()),
                given(published, usual.published()),
                given(modified, usual.modified()),
                given(authors, usual.authors()),
                given(language, usual.language()),
                given(publisher, usual.publisher()),
                given(section, usual.section()),
                given(tags, usual.tags()));
    }

    private static List<String> given(@Nullable List<String> names, List<String> usual) {
        return names == null ? usual : names;
    }
}
