package io.cleancopy.segment.html;

import io.cleancopy.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The text of a list of parts, as editors store articles: texts, or objects that have them, in reading order. */
final class StateText {
    private static final int MAX_NODES = 50_000;
    private static final int MAX_CHARS = 400_000;
    private static final Set<String> LEAVES = Set.of(
            "body",
            "children",
            "content",
            "dangerouslysetinnerhtml",
            "data",
            "elements",
            "fields",
            "html",
            "htmltext",
            "innerhtml",
            "items",
            "paragraph",
            "paragraphs",
            "text",
            "value");

    private static final Set<String> PARAGRAPHS =
            Set.of("block", "blockquote", "h2", "h3", "h4", "heading", "li", "listitem", "p", "paragraph", "quote");

    private static final Set<String> INLINE = Set.of("a", "b", "em", "i", "span", "strong", "u");

    private static final int LONGEST_TAG = 20;

    private final Deque<Object> open = new ArrayDeque<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Normalizer normalizer;
    private int chars;

    /** Stands on the stack where a paragraph ends. */
    private static final Object END = new Object();

    private StateText(Normalizer normalizer) {
        this.normalizer = normalizer;
    }

    static List<String> paragraphs(List<?> parts, Normalizer normalizer) {
        var state = new StateText(normalizer);
        if (isElement(parts)) {
            state.pushElement(parts);
        } else {
            state.pushApart(parts);
        }
        for (int i = 0; i < MAX_NODES && !state.open.isEmpty() && state.chars < MAX_CHARS; i++) {
            state.next(state.open.pop());
        }
        state.end();
        return state.paragraphs;
    }

    private void next(Object node) {
        if (node == END) {
            end();
        } else if (node instanceof String words) {
            add(words);
        } else if (node instanceof List<?> list) {
            push(list);
        } else if (node instanceof Map<?, ?> map) {
            push(map, map.get("type"), map.get("nodeType"), map.get("_type"), map.get("tag"), map.get("name"));
        }
    }

    private void push(List<?> list) {
        if (list.size() > 3 && "$".equals(list.get(0)) && list.get(3) instanceof Map<?, ?> properties) {
            push(properties, list.get(1));
        } else if (isElement(list)) {
            pushElement(list);
        } else if (!list.isEmpty() && list.get(0) instanceof String) {
            pushApart(list);
        } else {
            pushTogether(list);
        }
    }

    private void push(Map<?, ?> map, @Nullable Object... types) {
        var inner = new ArrayList<Object>();
        map.forEach((key, value) -> {
            if (value != null && LEAVES.contains(ScriptBody.name(key))) {
                inner.add(value);
            }
        });
        boolean paragraph = false;
        for (var type : types) {
            paragraph |= type instanceof String name && PARAGRAPHS.contains(ScriptBody.name(name));
        }
        if (paragraph) {
            open.push(END);
            pushTogether(inner);
            open.push(END);
        } else {
            pushTogether(inner);
        }
    }

    /** Markup as lists: {@code ["p", {"class": "x"}, "Boats ", ["b", "lie"], " still."]}. */
    private static boolean isElement(List<?> list) {
        return list.size() > 1
                && list.get(0) instanceof String tag
                && tag.length() <= LONGEST_TAG
                && tag.indexOf(' ') < 0
                && (PARAGRAPHS.contains(tag)
                        || INLINE.contains(tag)
                        || list.stream().anyMatch(item -> item instanceof List || item instanceof Map));
    }

    private void pushElement(List<?> list) {
        boolean paragraph = PARAGRAPHS.contains(String.valueOf(list.get(0)));
        if (paragraph) {
            open.push(END);
        }
        pushTogether(list.subList(list.get(1) instanceof Map ? 2 : 1, list.size()));
        if (paragraph) {
            open.push(END);
        }
    }

    private void pushTogether(List<?> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i) != null) {
                open.push(nodes.get(i));
            }
        }
    }

    private void pushApart(List<?> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i) != null) {
                open.push(END);
                open.push(nodes.get(i));
            }
        }
    }

    /** A sentence behind a full stop without a space is the next paragraph. */
    private void add(String words) {
        int length = text.length();
        if (length > 0 && !words.isEmpty() && Character.isUpperCase(words.charAt(0))) {
            char last = text.charAt(length - 1);
            text.append(last == '.' || last == '?' || last == '!' || last == '”' ? "\n" : "");
        }
        chars += words.length();
        text.append(words);
    }

    private void end() {
        String raw = text.toString();
        text.setLength(0);
        if (raw.isBlank()) {
            return;
        }
        if (raw.indexOf('<') >= 0) {
            raw = Jsoup.parseBodyFragment(raw.replace("</p>", "\n").replace("<br", "\n<br"))
                    .wholeText();
        }
        for (String line : raw.split("\n")) {
            String clean = OneLine.of(normalizer, line, new HashMap<>());
            if (!clean.isEmpty()) {
                paragraphs.add(clean);
            }
        }
    }
}
