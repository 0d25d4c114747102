package io.cleancopy.segment.html;

import io.cleancopy.model.Page;
import io.cleancopy.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself outside its visible text, or by marking up the text: of each kind the first, of names and
 * tags all, each on its line. A name that nobody lists but that speaks of publishing is {@code meta:published}. Not for
 * sharing between threads.
 */
final class Declarations {
    private static final Set<String> META = Set.of(
            "apple-mobile-web-app-title",
            "application-name",
            "article.published",
            "article:modified",
            "article:modified_time",
            "article:published",
            "article:published_date",
            "article:published_time",
            "article:section",
            "citation_date",
            "citation_online_date",
            "citation_publication_date",
            "citation_title",
            "content_create_date",
            "cxenseparse:recs:publishtime",
            "date",
            "date.created",
            "date_published",
            "datemodified",
            "datepublished",
            "dc.date",
            "dc.date.created",
            "dc.date.issued",
            "dc.date.modified",
            "dc.date.published",
            "dc.language",
            "dc.title",
            "dcterms.created",
            "dcterms.date",
            "dcterms.issued",
            "dcterms.modified",
            "dcterms.title",
            "description",
            "displaydate",
            "headline",
            "keywords",
            "last-modified",
            "lastmod",
            "lp.article:published_time",
            "news_keywords",
            "og:article:modified_time",
            "og:article:published_time",
            "og:article:section",
            "og:description",
            "og:image",
            "og:locale",
            "og:pubdate",
            "og:published_time",
            "og:publish_date",
            "og:regdate",
            "og:site_name",
            "og:title",
            "og:type",
            "og:updated_time",
            "og:url",
            "originalpublicationdate",
            "parsely-link",
            "parsely-pub-date",
            "parsely-section",
            "parsely-title",
            "pub_date",
            "pubdate",
            "publication_date",
            "publicationdate",
            "publish-date",
            "publish_date",
            "publishdate",
            "published",
            "published-date",
            "published_at",
            "published_date",
            "published_time",
            "publisheddate",
            "published_time_telegram",
            "rnews:datepublished",
            "sailthru.date",
            "sailthru.title",
            "section",
            "timestamp",
            "title",
            "twitter:data1",
            "twitter:data2",
            "twitter:image",
            "twitter:label1",
            "twitter:label2",
            "twitter:title",
            "video:release_date",
            "weibo:article:create_at");

    private static final Set<String> LISTED = Set.of(
            "article.author",
            "article:author",
            "article:author_name",
            "article:tag",
            "article_author",
            "author",
            "author_name",
            "authors",
            "byl",
            "byline",
            "citation_author",
            "creator",
            "cxenseparse:author",
            "dc.creator",
            "dcsext.author",
            "dcterms.creator",
            "mediator_author",
            "og:article:author",
            "og:article:tag",
            "parsely-author",
            "parsely-tags",
            "sailthru.author",
            "sailthru.tags");

    /** No field of an article is longer; more is a page's text put into an attribute. */
    private static final int MAX_CHARS = 10_000;

    private static final int MAX_LISTED = 100;
    private static final int MAX_SCRIPTS = 100;

    private final Normalizer normalizer;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> listed = new LinkedHashMap<>();
    private final Set<String> scripts = new LinkedHashSet<>();
    private final MarkedUp markedUp = new MarkedUp(this);
    private List<String> body = List.of();

    Declarations(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** All that was seen; nothing is to be added behind it. */
    Map<String, String> values() {
        jsonLd();
        listed.forEach((key, lines) -> values.putIfAbsent(key, String.join("\n", lines)));
        if (!body.isEmpty()) {
            values.put(Page.DECLARED_BODY, String.join("\n", body));
        }
        return values;
    }

    /** The paragraphs of the article's text where scripts declare it; asked for once all has been seen. */
    List<String> body() {
        jsonLd();
        return body;
    }

    /** What the page says its title is, in several places; asked for once all has been seen. */
    Set<String> titles() {
        jsonLd();
        var titles = new LinkedHashSet<String>();
        for (String key : new String[] {"title", "og:title", "twitter:title", "headline"}) {
            String value = values.get(key);
            if (value != null) {
                titles.add(value);
            }
        }
        titles.addAll(listed.getOrDefault("json-ld:headline", Set.of()));
        return titles;
    }

    /**
     * Takes what the element declares.
     *
     * @param authorClass whether its classes name an author
     */
    void see(Element element, Said said, boolean authorClass) {
        switch (element.normalName()) {
            case "html" -> put("lang", element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
            case "title" -> put("title", element.wholeText());
            case "meta" -> {
                meta(element);
                markedUp.see(element, said, authorClass);
            }
            case "link" -> link(element);
            case "script" -> script(element);
            default -> markedUp.see(element, said, authorClass);
        }
    }

    /** Keeps the value, normalised, unless the key has one already. */
    void put(String key, @Nullable String value) {
        if (value == null || values.containsKey(key)) {
            return;
        }
        String clean = clean(value);
        if (!clean.isEmpty()) {
            values.put(key, clean);
        }
    }

    /** Adds the value, normalised, to the lines of the key. */
    void add(String key, String value) {
        String clean = clean(value);
        var lines = listed.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (!clean.isEmpty() && lines.size() < MAX_LISTED) {
            lines.add(clean);
        }
    }

    private String clean(String value) {
        return value.isEmpty() || value.length() > MAX_CHARS ? "" : OneLine.of(normalizer, value, new HashMap<>());
    }

    private void meta(Element meta) {
        String value = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
        for (String attribute : new String[] {"property", "name"}) {
            String key = name(meta, attribute);
            if (LISTED.contains(key)) {
                add(key, value);
                return;
            }
            if (META.contains(key)) {
                put(key, value);
                return;
            }
            if (key.contains("publish") && !value.isEmpty() && Character.isDigit(value.charAt(0))) {
                put("meta:published", value);
            }
        }
    }

    private void link(Element link) {
        if ((" " + name(link, "rel") + " ").contains(" canonical ")) {
            put("canonical", link.attr("href"));
        }
    }

    private void script(Element script) {
        if (name(script, "type").startsWith("application/ld+json") && scripts.size() < MAX_SCRIPTS) {
            scripts.add(script.data());
        }
    }

    private void jsonLd() {
        if (scripts.isEmpty()) {
            return;
        }
        var about = new HashSet<String>();
        for (String key : new String[] {"canonical", "og:url", "og:title", "title", "twitter:title"}) {
            String value = values.get(key);
            if (value != null) {
                about.add(value);
            }
        }
        JsonLd.fields(new ArrayList<>(scripts), about).forEach((name, value) -> {
            if (name.equals(JsonLd.BODY)) {
                body = DeclaredBody.of(value, normalizer);
                return;
            }
            for (String line : value.split("\n")) {
                add("json-ld:" + name, line);
            }
        });
        scripts.clear();
    }

    private static String name(Element element, String attribute) {
        return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
    }
}
