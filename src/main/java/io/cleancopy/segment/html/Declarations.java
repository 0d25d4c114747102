package io.cleancopy.segment.html;

import io.cleancopy.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about itself outside its visible text; of each kind the first. Not for sharing between threads. */
final class Declarations {
    private static final Set<String> META = Set.of(
            "article:modified_time",
            "article:published_time",
            "article:section",
            "author",
            "description",
            "keywords",
            "og:description",
            "og:site_name",
            "og:title",
            "og:url");

    /** No field of an article is longer; more is a page's text put into an attribute. */
    private static final int MAX_CHARS = 10_000;

    private final Normalizer normalizer;
    private final Map<String, String> values = new LinkedHashMap<>();

    Declarations(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    Map<String, String> values() {
        return values;
    }

    void see(Element element) {
        switch (element.normalName()) {
            case "html" -> put("lang", element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
            case "title" -> put("title", element.wholeText());
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            default -> {}
        }
    }

    /** Keeps the value, normalised, unless the key has one already. */
    void put(String key, @Nullable String value) {
        if (value == null || value.length() > MAX_CHARS || values.containsKey(key)) {
            return;
        }
        String clean = OneLine.of(normalizer, value, new HashMap<>());
        if (!clean.isEmpty()) {
            values.put(key, clean);
        }
    }

    private void meta(Element meta) {
        String property = name(meta, "property");
        String key = META.contains(property) ? property : name(meta, "name");
        if (META.contains(key)) {
            put(key, meta.attr("content"));
        }
    }

    private void link(Element link) {
        if ((" " + name(link, "rel") + " ").contains(" canonical ")) {
            put("canonical", link.attr("href"));
        }
    }

    private void script(Element script) {
        if (name(script, "type").startsWith("application/ld+json")) {
            JsonLd.fields(script.data()).forEach((name, value) -> put("json-ld:" + name, value));
        }
    }

    private static String name(Element element, String attribute) {
        return element.attr(attribute).strip().toLowerCase(Locale.ROOT);
    }
}
