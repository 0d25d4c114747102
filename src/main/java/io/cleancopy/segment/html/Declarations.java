package io.cleancopy.segment.html;

import io.cleancopy.model.Page;
import io.cleancopy.segment.html.tree.AttributeName;
import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Tree;
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
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself outside its visible text, or by marking up the text: of each kind the first, of names and
 * tags all, each on its line. A name that nobody lists but that speaks of publishing is {@code meta:published}. Not for
 * sharing between threads.
 */
final class Declarations {
    /** No field of an article is longer; more is a page's text put into an attribute. */
    private static final int MAX_CHARS = 10_000;

    private static final int MAX_LISTED = 100;
    private static final int MAX_SCRIPTS = 100;

    /** Where a {@code meta} tells what it is about. */
    private static final AttributeName[] KEYS = {AttributeName.PROPERTY, AttributeName.NAME, AttributeName.HTTP_EQUIV};

    private static final Name HTML = Name.known("html");
    private static final Name LINK = Name.known("link");
    private static final Name META = Name.known("meta");
    private static final Name SCRIPT = Name.known("script");
    private static final Name TITLE = Name.known("title");

    private final Tree tree;
    private final Normalizer normalizer;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> listed = new LinkedHashMap<>();
    private final Set<String> scripts = new LinkedHashSet<>();
    private final MarkedUp markedUp;
    private List<String> body = List.of();

    Declarations(Tree tree, Normalizer normalizer) {
        this.tree = tree;
        this.normalizer = normalizer;
        markedUp = new MarkedUp(tree, this);
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

    /** Takes what the element declares. */
    void see(int element, Said said) {
        var name = tree.name(element);
        if (name == LINK) {
            link(element);
        } else if (name == SCRIPT) {
            script(element);
        } else if (name == TITLE) {
            put("title", tree.textIn(element));
        } else if (name == HTML) {
            put("lang", either(element, AttributeName.LANG, AttributeName.XML_LANG));
        } else {
            if (name == META) {
                meta(element);
            }
            markedUp.see(element, said);
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

    private String either(int element, AttributeName first, AttributeName second) {
        return tree.value(element, tree.has(element, first) ? first : second);
    }

    private void meta(int meta) {
        String value = either(meta, AttributeName.CONTENT, AttributeName.VALUE);
        for (var attribute : KEYS) {
            String key = name(meta, attribute);
            if (MetaNames.isListed(key)) {
                add(key, value);
                return;
            }
            if (MetaNames.isKept(key)) {
                put(key, value);
                return;
            }
            if (key.equals("script:ld+json") && scripts.size() < MAX_SCRIPTS) {
                scripts.add(value); // a framework's way to lose a script
                return;
            }
            if ((key.contains("publish") || key.contains("pubdate"))
                    && !value.isEmpty()
                    && Character.isDigit(value.charAt(0))) {
                put("meta:published", value);
            }
        }
    }

    private void link(int link) {
        if ((" " + name(link, AttributeName.REL) + " ").contains(" canonical ")) {
            put("canonical", tree.value(link, AttributeName.HREF));
        }
    }

    private void script(int script) {
        if (name(script, AttributeName.TYPE).startsWith("application/ld+json") && scripts.size() < MAX_SCRIPTS) {
            scripts.add(tree.textIn(script));
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

    private String name(int element, AttributeName attribute) {
        return tree.value(element, attribute).strip().toLowerCase(Locale.ROOT);
    }
}
