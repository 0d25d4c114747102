package io.cleancopy.report;

import io.cleancopy.model.Article;
import java.util.Locale;

/** The parts of an article's record that the report counts as there or missing; named like their columns and tables. */
enum Completeness {
    PUBLISHER,
    HEADLINE,
    STANDFIRST,
    SECTION,
    AUTHORS,
    DATELINE,
    PUBLISHED_DATE,
    PUBLISHED_AT,
    MEDIA,
    RELATED,
    LANGUAGE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean in(Article article) {
        var metadata = article.metadata();
        return switch (this) {
            case PUBLISHER -> Tally.publisher(article) != null;
            case HEADLINE -> metadata.headline() != null;
            case STANDFIRST -> metadata.standfirst() != null;
            case SECTION -> metadata.section() != null;
            case AUTHORS -> !metadata.authors().isEmpty();
            case DATELINE -> metadata.dateline() != null;
            case PUBLISHED_DATE -> metadata.publishedDate() != null;
            case PUBLISHED_AT -> metadata.publishedAt() != null;
            case MEDIA -> !metadata.media().isEmpty();
            case RELATED -> !metadata.related().isEmpty();
            case LANGUAGE -> !"und".equals(article.language());
        };
    }
}
