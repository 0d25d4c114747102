package io.cleancopy.segment.html;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the article that a page's JSON-LD describes, by their schema.org names. */
final class JsonLd {
    private static final List<String> FIELDS = List.of(
            "headline",
            "description",
            "datePublished",
            "dateModified",
            "articleSection",
            "author",
            "publisher",
            "url",
            "keywords",
            "isAccessibleForFree",
            "inLanguage");

    private static final String SECTION_START = "<![CDATA[";
    private static final String SECTION_END = "]]>";

    private JsonLd() {}

    /** Empty when the script describes no article, or is not JSON. */
    static Map<String, String> fields(String script) {
        var fields = new LinkedHashMap<String, String>();
        var article = article(script);
        for (String name : FIELDS) {
            String value = article == null ? "" : text(article.get(name));
            if (!value.isEmpty()) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static @Nullable Map<?, ?> article(String script) {
        var open = new ArrayDeque<Object>();
        open.add(value(script));
        while (!open.isEmpty()) {
            var value = open.remove();
            if (value instanceof List<?> list) {
                list.stream().filter(item -> item != null).forEach(open::add);
            } else if (value instanceof Map<?, ?> map) {
                if (isArticle(map.get("@type"))) {
                    return map;
                }
                for (String name : new String[] {"@graph", "mainEntity"}) {
                    var inner = map.get(name);
                    if (inner != null) {
                        open.add(inner);
                    }
                }
            }
        }
        return null;
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(one -> one instanceof String name && isArticle(name));
        }
        return type instanceof String name && isArticle(name);
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("BlogPosting")
                || type.endsWith("/Report")
                || type.equals("Report");
    }

    /** Pages put comments around the JSON, and line breaks into its texts. */
    private static Object value(String script) {
        String bare = withoutSection(script);
        int object = bare.indexOf('{');
        int array = bare.indexOf('[');
        int from = object < 0 || (array >= 0 && array < object) ? array : object;
        int to = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
        if (from < 0 || to <= from) {
            return Map.of();
        }
        var plain = new StringBuilder(bare.substring(from, to));
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < ' ') {
                plain.setCharAt(i, ' ');
            }
        }
        try {
            var value = Json.readValue(plain.toString());
            return value == null ? Map.of() : value;
        } catch (JsonException e) {
            return Map.of();
        }
    }

    private static String withoutSection(String script) {
        int start = script.indexOf(SECTION_START);
        if (start < 0) {
            return script;
        }
        int from = start + SECTION_START.length();
        int to = script.lastIndexOf(SECTION_END);
        return to < from ? script.substring(from) : script.substring(from, to);
    }

    /** Things are told by their names; of several the names are joined. */
    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            var texts = new ArrayList<String>();
            for (var item : list) {
                String text = item instanceof List ? "" : text(item);
                if (!text.isEmpty() && !texts.contains(text)) {
                    texts.add(text);
                }
            }
            return String.join("; ", texts);
        }
        if (value instanceof Map<?, ?> thing) {
            return thing.get("name") instanceof String name ? name.strip() : "";
        }
        return value == null ? "" : value.toString().strip();
    }
}
