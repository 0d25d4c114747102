package io.cleancopy.segment.html;

import io.cleancopy.json.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article, by schema.org names: of the things that all scripts describe the one that
 * fits the page best, and what others add to it. Never throws, whatever the scripts hold.
 */
final class JsonLd {
    private static final List<String> FIELDS = List.of(
            "headline",
            "alternativeHeadline",
            "description",
            "datePublished",
            "dateCreated",
            "dateModified",
            "articleSection",
            "publisher",
            "url",
            "keywords",
            "isAccessibleForFree",
            "inLanguage");

    /** Types that say more than that it is an article. */
    private static final Set<String> KINDS = Set.of("LiveBlogPosting", "AdvertiserContentArticle");

    /** The whole text of the article; its line breaks are kept. */
    static final String BODY = "articleBody";

    /** Descriptions of recipes and product lists reach 200 000 characters; all scripts together seldom half a million. */
    private static final int MAX_CHARS = 1_000_000;

    private static final int MAX_THINGS = 2_000;
    private static final String SECTION_START = "<![CDATA[";
    private static final String QUOTE = "&quot;";
    private static final String SECTION_END = "]]>";

    private final Set<String> about;
    private final List<Map<?, ?>> things = new ArrayList<>();
    private final Map<String, Map<?, ?>> byId = new HashMap<>();

    private JsonLd(Set<String> about) {
        this.about = about;
    }

    /**
     * Empty when no script describes an article. Several names stand on lines of their own.
     *
     * @param about what else the page says its title and address are
     */
    static Map<String, String> fields(List<String> scripts, Set<String> about) {
        var jsonLd = new JsonLd(about);
        int chars = 0;
        for (String script : scripts) {
            chars += script.length();
            if (chars <= MAX_CHARS) {
                jsonLd.collect(script);
            }
        }
        return jsonLd.fields();
    }

    private void collect(String script) {
        var open = new ArrayDeque<Object>();
        var whole = value(script);
        if (whole != null) {
            open.add(whole);
        }
        while (!open.isEmpty() && things.size() < MAX_THINGS) {
            var value = open.remove();
            if (value instanceof List<?> list) {
                list.stream().filter(item -> item != null).forEach(open::add);
            } else if (value instanceof Map<?, ?> thing) {
                things.add(thing);
                if (thing.get("@id") instanceof String id && thing.size() > 1) {
                    byId.putIfAbsent(id, thing);
                }
                for (String name : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
                    var inner = thing.get(name);
                    if (inner != null) {
                        open.add(inner);
                    }
                }
            }
        }
    }

    private Map<String, String> fields() {
        Map<?, ?> best = null;
        int most = 0;
        for (var thing : things) {
            int fit = fit(thing);
            if (fit > most) {
                most = fit;
                best = thing;
            }
        }
        var fields = new LinkedHashMap<String, String>();
        if (best != null) {
            var types = new LinkedHashSet<String>();
            addTypes(best.get("@type"), types);
            take(best, fields);
            for (var other : things) {
                if (other != best && isSame(other, best)) {
                    addTypes(other.get("@type"), types);
                    put(fields, "other-author", people(other.get("author")));
                    take(other, fields);
                }
            }
            put(fields, "type", String.join("\n", types));
        }
        return fields;
    }

    /** Adds those that say what kind of an article it is. */
    private static void addTypes(@Nullable Object type, Set<String> types) {
        for (String name : text(type).split("\n")) {
            String bare = bare(name);
            if (KINDS.contains(bare)) {
                types.add(bare);
            }
        }
    }

    /** Without {@code https://schema.org/}. */
    private static String bare(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static void putLonger(Map<String, String> fields, String name, @Nullable Object value) {
        if (value instanceof String text
                && text.length() > fields.getOrDefault(name, "").length()) {
            fields.put(name, text);
        }
    }

    private void take(Map<?, ?> thing, Map<String, String> fields) {
        for (String name : FIELDS) {
            put(fields, name, text(thing.get(name)));
        }
        putLonger(fields, BODY, thing.get(BODY));
        put(fields, "image", address(thing.get("image")));
        put(fields, "author", people(thing.get("author")));
        if (!fields.containsKey("author")) {
            put(fields, "author", people(thing.get("creator")));
        }
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.putIfAbsent(name, value);
        }
    }

    /** A page for which there are two descriptions, by two tools, or one of the article and one of the page around it. */
    private static boolean isSame(Map<?, ?> other, Map<?, ?> best) {
        int rank = rank(other.get("@type"));
        String headline = text(other.get("headline"));
        return rank > 0 && (headline.isEmpty() ? rank == 1 : headline.equals(text(best.get("headline"))));
    }

    private int fit(Map<?, ?> thing) {
        int rank = rank(thing.get("@type"));
        if (rank == 0) {
            return 0;
        }
        int fit = 10 * rank;
        fit += thing.get("datePublished") == null ? 0 : 2;
        fit += thing.get("author") == null ? 0 : 1;
        boolean isAbout = about.contains(text(thing.get("headline")))
                || about.contains(text(thing.get("name")))
                || about.contains(text(thing.get("url")))
                || about.contains(address(thing.get("mainEntityOfPage")))
                || about.contains(text(thing.get("@id")));
        return fit + (isAbout ? 12 : 0);
    }

    /** How much a thing of the type is an article; 0 when it is none. */
    private static int rank(@Nullable Object type) {
        if (type instanceof List<?> types) {
            int most = 0;
            for (var one : types) {
                most = Math.max(most, one instanceof List ? 0 : rank(one));
            }
            return most;
        }
        if (!(type instanceof String name)) {
            return 0;
        }
        String bare = bare(name);
        if (bare.endsWith("Article") || bare.endsWith("BlogPosting") || bare.equals("Report")) {
            return 3;
        }
        return switch (bare) {
            case "Review", "Recipe", "HowTo", "DiscussionForumPosting", "SocialMediaPosting", "CreativeWork" -> 2;
            case "WebPage", "ItemPage", "AboutPage", "FAQPage", "MedicalWebPage" -> 1;
            default -> 0;
        };
    }

    /** Pages put comments around the JSON. */
    private static @Nullable Object value(String script) {
        String bare = withoutReferences(withoutSection(script));
        int object = bare.indexOf('{');
        int array = bare.indexOf('[');
        int from = object < 0 || (array >= 0 && array < object) ? array : object;
        return from < 0 ? null : Json.readLoosely(bare.substring(from));
    }

    /** Pages put JSON in that was made ready for an attribute, which in a script nobody undoes. */
    private static String withoutReferences(String script) {
        return script.indexOf('"') < 0 && script.contains(QUOTE) ? Parser.unescapeEntities(script, false) : script;
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

    /** Names of people, each on its line; organisations are none. */
    private String people(@Nullable Object value) {
        var names = new LinkedHashSet<String>();
        for (var item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            var person = item;
            if (item instanceof Map<?, ?> thing && thing.get("name") == null && thing.get("@id") instanceof String id) {
                person = byId.getOrDefault(id, thing);
            }
            if (person instanceof Map<?, ?> thing && isOrganization(thing)) {
                continue;
            }
            String name = text(person);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return String.join("\n", names);
    }

    private static boolean isOrganization(Map<?, ?> thing) {
        return thing.get("@type") instanceof String type && type.endsWith("Organization");
    }

    /** The first address in a value: itself, its {@code url} or its {@code @id}. */
    private static String address(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() || list.get(0) instanceof List ? "" : address(list.get(0));
        }
        if (value instanceof Map<?, ?> thing) {
            return thing.get("url") instanceof String url ? url.strip() : text(thing.get("@id"));
        }
        return value instanceof String text ? text.strip() : "";
    }

    /** Things are told by their names; of several the names stand on lines of their own. */
    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            var texts = new LinkedHashSet<String>();
            for (var item : list) {
                String text = item instanceof List ? "" : text(item);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
            return String.join("\n", texts);
        }
        if (value instanceof Map<?, ?> thing) {
            var name = thing.get("name");
            if (name instanceof List<?> names && !names.isEmpty()) {
                name = names.get(0);
            }
            return name instanceof String text ? oneLine(text) : "";
        }
        return value == null ? "" : oneLine(value.toString());
    }

    private static String oneLine(String text) {
        return text.strip().replace('\n', ' ').replace('\r', ' ');
    }
}
