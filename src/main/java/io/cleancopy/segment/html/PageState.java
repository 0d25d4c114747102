package io.cleancopy.segment.html;

import io.cleancopy.json.Json;
import io.cleancopy.segment.html.tree.AttributeName;
import io.cleancopy.segment.html.tree.Name;
import io.cleancopy.segment.html.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data that a page's scripts start from: {@code application/json} scripts, values assigned to names of the window,
 * and the stream that React pushes. Never throws, whatever the scripts hold.
 */
final class PageState {
    /** The state of large news sites reaches two million; what is behind this is not read. */
    private static final int MAX_CHARS = 4_000_000;

    /** Statements of one page that are tried. */
    private static final int MAX_VALUES = 60;

    private static final int MAX_NAME = 80;
    private static final Name SCRIPT = Name.known("script");
    private static final String PUSH = "__next_f.push(";
    private static final String[] WINDOW = {"window.", "window[", "self.", "globalThis."};

    private final List<Object> values = new ArrayList<>();
    private final StringBuilder stream = new StringBuilder();
    private int chars;

    private PageState() {}

    static List<Object> of(Tree tree) {
        var state = new PageState();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isElement(node) && tree.name(node) == SCRIPT) {
                state.see(tree, node);
            }
        }
        FlightRows.of(state.stream.toString(), state.values);
        return state.values;
    }

    private void see(Tree tree, int script) {
        String data = tree.textIn(script);
        chars += data.length();
        if (data.isEmpty() || chars > MAX_CHARS || chars < 0) {
            chars = Math.min(chars, MAX_CHARS);
            return;
        }
        String type = tree.value(script, AttributeName.TYPE).strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("application/ld+json")) {
            return;
        }
        if (type.endsWith("json")) {
            int from = values.size();
            read(data, 0);
            if (tree.has(script, AttributeName.DATA_NUXT_DATA)
                    || tree.value(script, AttributeName.ID).equals("__NUXT_DATA__")) {
                resolve(from);
            }
            return;
        }
        int push = data.indexOf(PUSH);
        if (push >= 0) {
            push(data, push + PUSH.length());
            return;
        }
        assignments(data);
    }

    /** Objects whose values are told by their numbers in the one list that holds all. */
    private void resolve(int from) {
        if (from >= values.size() || !(values.get(from) instanceof List<?> all)) {
            return;
        }
        var objects = new ArrayList<Object>();
        for (var item : all) {
            if (item instanceof Map<?, ?> object) {
                var resolved = new HashMap<Object, Object>();
                object.forEach((key, number) -> {
                    if (number instanceof Long at
                            && at >= 0
                            && at < all.size()
                            && all.get(at.intValue()) instanceof String text) {
                        resolved.put(key, text);
                    }
                });
                objects.add(resolved);
            }
        }
        values.set(from, objects);
    }

    private void push(String data, int from) {
        if (Json.readLoosely(data.substring(from)) instanceof List<?> list
                && list.size() > 1
                && list.get(1) instanceof String part) {
            stream.append(part);
        }
    }

    private void assignments(String data) {
        int at = 0;
        for (int from = next(data, at); from >= 0 && values.size() < MAX_VALUES; from = next(data, at)) {
            at = from + 1;
            int equals = data.indexOf('=', from);
            if (equals < 0) {
                return;
            }
            if (equals - from <= MAX_NAME) {
                at = equals;
                read(data, equals + 1);
            }
        }
    }

    private static int next(String data, int from) {
        int nearest = -1;
        for (String name : WINDOW) {
            int at = data.indexOf(name, from);
            nearest = at >= 0 && (nearest < 0 || at < nearest) ? at : nearest;
        }
        return nearest;
    }

    private void read(String data, int from) {
        int begin = from;
        while (begin < data.length() && data.charAt(begin) <= ' ') {
            begin++;
        }
        if (data.startsWith("(function(", begin)) {
            add(Literals.of(data, begin));
        } else if (data.startsWith("JSON.parse(", begin)
                && Json.readLoosely("[" + data.substring(begin + "JSON.parse(".length())) instanceof List<?> list
                && !list.isEmpty()
                && list.get(0) instanceof String text) {
            add(Json.readLoosely(text));
        } else if (begin < data.length() && (data.charAt(begin) == '{' || data.charAt(begin) == '[')) {
            add(Json.readLoosely(data.substring(begin)));
        }
    }

    private void add(@Nullable Object value) {
        if (value != null && values.size() < MAX_VALUES) {
            values.add(value);
        }
    }
}
