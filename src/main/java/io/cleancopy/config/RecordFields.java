package io.cleancopy.config;

import io.cleancopy.source.FieldNames;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names of the fields of records; see {@link FieldNames}. The defaults are those of {@link FieldNames#standard}.
 *
 * @param text the page or the article, as text or HTML
 * @param html the page as HTML
 */
public record RecordFields(
        @DefaultValue({"text", "body", "content", "maintext", "plain_text", "article_text", "full_text"})
        List<String> text,

        @DefaultValue({"html", "raw_html", "body_html", "content_html"})
        List<String> html,

        @DefaultValue({"headline", "title"}) List<String> headline,

        @DefaultValue({"url", "link", "canonical_url", "source_url"})
        List<String> url,

        @DefaultValue({
            "published",
            "published_at",
            "published_date",
            "date_published",
            "datePublished",
            "date_publish",
            "publish_date",
            "publication_date",
            "pubDate",
            "pub_date",
            "date"
        })
        List<String> published,

        @DefaultValue({"modified", "modified_at", "date_modified", "dateModified", "date_modify", "updated_at"})
        List<String> modified,

        @DefaultValue({"authors", "author", "byline"}) List<String> authors,
        @DefaultValue({"language", "lang"}) List<String> language,

        @DefaultValue({"publisher", "site_name", "sitename", "source_domain", "hostname"})
        List<String> publisher,

        @DefaultValue({"section", "category"}) List<String> section,
        @DefaultValue({"tags", "keywords"}) List<String> tags) {

    FieldNames names() {
        return new FieldNames(
                text, html, headline, url, published, modified, authors, language, publisher, section, tags);
    }
}
