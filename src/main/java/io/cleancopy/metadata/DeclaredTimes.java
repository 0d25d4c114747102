package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides between the times that a page declares, and keeps which evidence won. */
final class DeclaredTimes {
    /** Where a time of publication stands, the surest first, and the evidence that the record names. */
    private static final String[][] PUBLISHED = {
        {"json-ld:datePublished", "json-ld"},
        {"article:published_time", "meta"},
        {"og:article:published_time", "meta"},
        {"lp.article:published_time", "meta"},
        {"article:published", "meta"},
        {"article.published", "meta"},
        {"article:published_date", "meta"},
        {"og:published_time", "meta"},
        {"datepublished", "meta"},
        {"rnews:datepublished", "meta"},
        {"itemprop:datePublished", "meta"},
        {"parsely-pub-date", "meta"},
        {"cxenseparse:recs:publishtime", "meta"},
        {"sailthru.date", "meta"},
        {"citation_publication_date", "meta"},
        {"citation_online_date", "meta"},
        {"citation_date", "meta"},
        {"dc.date.issued", "meta"},
        {"dc.date.published", "meta"},
        {"dc.date.publication", "meta"},
        {"dc:date.issued", "meta"},
        {"dc.issued", "meta"},
        {"dcterms.issued", "meta"},
        {"published_time", "meta"},
        {"published_at", "meta"},
        {"published_date", "meta"},
        {"published-date", "meta"},
        {"publisheddate", "meta"},
        {"date_published", "meta"},
        {"publish_date", "meta"},
        {"publish-date", "meta"},
        {"publishdate", "meta"},
        {"publication_date", "meta"},
        {"publicationdate", "meta"},
        {"originalpublicationdate", "meta"},
        {"og:publish_date", "meta"},
        {"og:pubdate", "meta"},
        {"og:regdate", "meta"},
        {"published_time_telegram", "meta"},
        {"weibo:article:create_at", "meta"},
        {"content_create_date", "meta"},
        {"pubdate", "meta"},
        {"pub_date", "meta"},
        {"prism.publicationdate", "meta"},
        {"bt:pubdate", "meta"},
        {"article_date_original", "meta"},
        {"dateposted", "meta"},
        {"published", "meta"},
        {"displaydate", "meta"},
        {"meta:published", "meta"},
        {"dc.date.created", "meta"},
        {"date.created", "meta"},
        {"dc.created", "meta"},
        {"dc:created", "meta"},
        {"dcterms.created", "meta"},
        {"dcterms.available", "meta"},
        {"article.created", "meta"},
        {"article:create_time", "meta"},
        {"datecreated", "meta"},
        {"created", "meta"},
        {"dcterms.date", "meta"},
        {"dc.date", "meta"},
        {"dc:date", "meta"},
        {"eprints.date", "meta"},
        {"json-ld:dateCreated", "json-ld"},
        {"date", "meta"},
        {"timestamp", "meta"},
        {"gentime", "meta"},
        {"itemprop:dateCreated", "meta"},
        {"video:release_date", "meta"},
        {"record:published", "record"}
    };

    private static final String[] MODIFIED = {
        "json-ld:dateModified",
        "article:modified_time",
        "og:article:modified_time",
        "og:updated_time",
        "itemprop:dateModified",
        "article:modified",
        "datemodified",
        "dc.date.modified",
        "dc.modified",
        "modified_time",
        "updated_time",
        "dcterms.modified",
        "last-modified",
        "lastmod",
        "record:modified"
    };

    private DeclaredTimes() {}

    static void decide(Draft draft) {
        var declared = draft.page().declared();
        published(draft, declared);
        for (String key : MODIFIED) {
            var time = time(declared, key, draft.language());
            if (time != null) {
                draft.metadata().modifiedAt(time.instant(draft));
                draft.metadata().modifiedRaw(firstLine(declared.get(key)));
                LastChange.see(draft, time.day(), time.instant(draft), firstLine(declared.get(key)));
                return;
            }
        }
    }

    private static void published(Draft draft, Map<String, String> declared) {
        var metadata = draft.metadata();
        for (String[] place : PUBLISHED) {
            var time = time(declared, place[0], draft.language());
            if (time != null && metadata.publishedRaw() == null) {
                metadata.publishedAt(time.instant(draft));
                metadata.publishedDate(time.inUtc() ? local(draft, time).day() : time.day());
                metadata.publishedRaw(firstLine(declared.get(place[0])));
                metadata.publishedSource(place[1]);
                return;
            }
        }
    }

    private static DeclaredTime local(Draft draft, DeclaredTime utc) {
        var own = onOwnClock(draft, utc);
        return own == null ? utc : own;
    }

    /** The same moment on the page's own clock, where the page tells it a second time with its offset; else null. */
    static @Nullable DeclaredTime onOwnClock(Draft draft, DeclaredTime utc) {
        if (utc.instant() == null) {
            return null;
        }
        for (String[] place : PUBLISHED) {
            var other = time(draft.page().declared(), place[0], draft.language());
            if (other != null && other.isSameMomentElsewhere(utc.instant())) {
                return other;
            }
        }
        return MarkedTimes.onOwnClock(draft, utc.instant());
    }

    private static @Nullable DeclaredTime time(Map<String, String> declared, String key, String language) {
        String value = declared.get(key);
        return value == null ? null : DeclaredTime.read(firstLine(value), language);
    }

    private static String firstLine(@Nullable String value) {
        String text = value == null ? "" : value;
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
