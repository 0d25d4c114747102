package io.cleancopy.source;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names of the fields of a record, for each thing that it can tell: the first that is there and not empty counts. A point
 * leads into an object: {@code article.text}.
 *
 * @param text the page or the article; HTML when it begins as HTML does
 * @param html the page as HTML; wins over {@code text}
 */
public record FieldNames(
        List<String> text,
        List<String> html,
        List<String> headline,
        List<String> url,
        List<String> published,
        List<String> modified,
        List<String> authors,
        List<String> language,
        List<String> publisher,
        List<String> section,
        List<String> tags)
        implements Serializable {
    public FieldNames {
        text = List.copyOf(text);
        html = List.copyOf(html);
        headline = List.copyOf(headline);
        url = List.copyOf(url);
        published = List.copyOf(published);
        modified = List.copyOf(modified);
        authors = List.copyOf(authors);
        language = List.copyOf(language);
        publisher = List.copyOf(publisher);
        section = List.copyOf(section);
        tags = List.copyOf(tags);
    }

    /** What crawlers, corpora and news interfaces call them. */
    public static FieldNames standard() {
        return new FieldNames(
                List.of("text", "body", "content", "maintext", "plain_text", "article_text", "full_text"),
                List.of("html", "raw_html", "body_html", "content_html"),
                List.of("headline", "title"),
                List.of("url", "link", "canonical_url", "source_url"),
                List.of(
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
                        "date"),
                List.of("modified", "modified_at", "date_modified", "dateModified", "date_modify", "updated_at"),
                List.of("authors", "author", "byline"),
                List.of("language", "lang"),
                List.of("publisher", "site_name", "sitename", "source_domain", "hostname"),
                List.of("section", "category"),
                List.of("tags", "keywords"));
    }

    /** The names of all that tell something about a text. */
    public List<String> aboutText() {
        return Stream.of(headline, url, published, modified, authors, language, publisher, section, tags)
                .flatMap(List::stream)
                .toList();
    }

    /** One line that differs whenever names do. */
    String canonical() {
        return List.of(text, html, headline, url, published, modified, authors, language, publisher, section, tags)
                .toString();
    }
}
