package io.cleancopy.segment.html;

import io.cleancopy.json.Json;
import io.cleancopy.text.Folding;
import io.cleancopy.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article among the data of a page's scripts: the longest prose, as one text or as a list of its parts, that
 * stands beside the page's title, or else that has no rival.
 */
final class ScriptBody {
    /** A shorter text is a summary, or a notice. */
    static final int LEAST_PROSE = 600;

    /** The texts of consent dialogs, that many pages have in scripts, are shorter. */
    private static final int LEAST_UNTITLED = 1_200;

    private static final int LEAST_TITLE = 12;
    private static final int MAX_NODES = 200_000;
    private static final int MAX_CANDIDATES = 500;

    /** Lists in lists are read again for each that may be the article's. */
    private static final int MAX_CHARS = 8_000_000;

    private static final Set<String> TEXTS = Set.of(
            "articlebody",
            "articletext",
            "body",
            "bodyhtml",
            "bodytext",
            "content",
            "contenthtml",
            "fulltext",
            "html",
            "htmltext",
            "innerhtml",
            "maintext",
            "paragraph",
            "rendered",
            "story",
            "storyhtml",
            "text",
            "value");

    private static final Set<String> LISTS = Set.of(
            "articlebody",
            "articleblocks",
            "blocks",
            "body",
            "bodyblocks",
            "bodycomponents",
            "bodycontent",
            "bodyelements",
            "bodytext",
            "children",
            "components",
            "content",
            "contentelements",
            "contents",
            "elements",
            "items",
            "maincontent",
            "nodes",
            "paragraphs",
            "parts",
            "sections",
            "storyelements",
            "text",
            "textblockarray");

    private static final Set<String> TITLES = Set.of("headline", "title", "name", "heading");

    /** A value where it stands: under which name, and whether what is around it has the page's title. */
    private record Node(Object value, String key, boolean titled) {}

    private record Candidate(List<String> paragraphs, int prose, boolean titled) {}

    private final Set<String> about;
    private final Normalizer normalizer;
    private final List<Candidate> candidates = new ArrayList<>();
    private int chars;

    private ScriptBody(Set<String> about, Normalizer normalizer) {
        this.about = about;
        this.normalizer = normalizer;
    }

    /**
     * The paragraphs; none when nothing in the values is an article.
     *
     * @param titles what the page says its title is
     */
    static List<String> of(List<Object> values, Set<String> titles, Normalizer normalizer) {
        var about = new HashSet<String>();
        titles.forEach(title -> about.add(Folding.fold(title)));
        var body = new ScriptBody(about, normalizer);
        body.walk(values);
        return body.best();
    }

    private void walk(List<Object> values) {
        var open = new ArrayDeque<Node>();
        values.forEach(value -> open.add(new Node(value, "", false)));
        for (int i = 0;
                i < MAX_NODES && !open.isEmpty() && candidates.size() < MAX_CANDIDATES && chars < MAX_CHARS;
                i++) {
            var node = open.remove();
            if (node.value() instanceof String text) {
                if (isText(node.key(), text)) {
                    add(DeclaredBody.of(text, normalizer), node.titled());
                } else if (text.length() >= LEAST_PROSE && (text.startsWith("{") || text.startsWith("["))) {
                    var inner = Json.readLoosely(text);
                    if (inner != null && !(inner instanceof String)) {
                        open.add(new Node(inner, node.key().replace("json", ""), node.titled()));
                    }
                }
            } else if (node.value() instanceof List<?> list) {
                if (LISTS.contains(node.key()) && !isListOfArticles(list)) {
                    add(StateText.paragraphs(list, normalizer), node.titled());
                }
                for (var item : list) {
                    if (item != null) {
                        open.add(new Node(item, node.key(), node.titled()));
                    }
                }
            } else if (node.value() instanceof Map<?, ?> map) {
                boolean titled = isTitled(map) || node.titled() && !hasTitle(map);
                map.forEach((key, value) -> {
                    if (value != null) {
                        open.add(new Node(value, name(key), titled));
                    }
                });
            }
        }
    }

    private static boolean isText(String key, String text) {
        return text.length() >= LEAST_PROSE / 2
                && !text.startsWith("{")
                && !text.startsWith("[{")
                && (TEXTS.contains(key) || key.equals("description") && text.contains("</p>"));
    }

    private void add(List<String> paragraphs, boolean titled) {
        for (String paragraph : paragraphs) {
            chars += paragraph.length();
        }
        int prose = Prose.letters(paragraphs);
        if (prose >= (titled ? LEAST_PROSE : LEAST_UNTITLED)) {
            candidates.add(new Candidate(paragraphs, prose, titled));
        }
    }

    private List<String> best() {
        Candidate best = null;
        for (var candidate : candidates) {
            boolean better = best == null
                    || (candidate.titled() == best.titled() ? candidate.prose() > best.prose() : candidate.titled());
            best = better ? candidate : best;
        }
        if (best == null || !best.titled() && hasRival(best)) {
            return List.of();
        }
        return best.paragraphs();
    }

    /** Whether another text, that is not part of it, is half as long: the page has several, and none is the article. */
    private boolean hasRival(Candidate best) {
        String text = String.join("\n", best.paragraphs());
        for (var other : candidates) {
            if (2 * other.prose() >= best.prose()
                    && !text.contains(other.paragraphs().get(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitled(Map<?, ?> map) {
        for (var entry : map.entrySet()) {
            if (TITLES.contains(name(entry.getKey()))
                    && entry.getValue() instanceof String title
                    && isAbout(Folding.fold(title))) {
                return true;
            }
        }
        return false;
    }

    /** The page's title may name its site behind the article's. */
    private boolean isAbout(String title) {
        if (about.contains(title)) {
            return true;
        }
        for (String said : about) {
            if (title.length() >= LEAST_TITLE && said.startsWith(title)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTitle(Map<?, ?> map) {
        return map.get("headline") instanceof String || map.get("title") instanceof String;
    }

    /** Teasers of other articles have titles and addresses of their own; a few stand between the parts of an article. */
    private static boolean isListOfArticles(List<?> list) {
        int articles = 0;
        for (var item : list) {
            boolean article = item instanceof Map<?, ?> map
                    && hasTitle(map)
                    && (map.containsKey("url") || map.containsKey("slug") || map.containsKey("href"));
            articles += article ? 1 : 0;
        }
        return 2 * articles > list.size();
    }

    /** Names are written with and without capitals, dashes and underscores. */
    static String name(@Nullable Object key) {
        return String.valueOf(key).toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }
}
