package io.cleancopy.pack;

import io.cleancopy.model.Reason;
import io.cleancopy.pack.yaml.YamlValue;
import io.cleancopy.pack.yaml.YamlValue.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a map in a pack's file. What has another shape than is asked for is told in a sentence. */
final class Fields {
    private static final Map<String, Reason> REASONS =
            Arrays.stream(Reason.values()).collect(Collectors.toUnmodifiableMap(Reason::id, Function.identity()));

    private final PackText source;
    private final YamlValue map;

    /** @param known all keys that the map may have */
    Fields(PackText source, YamlValue map, List<String> known) {
        this.source = source;
        this.map = map;
        if (map.kind() != Kind.MAP) {
            throw source.fault(map.line(), "Keys are expected here: " + String.join(", ", known) + ".");
        }
        map.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw source.fault(
                        value.line(), "Unknown key \"" + key + "\". Known: " + String.join(", ", known) + ".");
            }
        });
    }

    /** The fields of a map in this one; null when there is none. */
    @Nullable
    Fields fields(String key, List<String> known) {
        var value = map.entries().get(key);
        return value == null ? null : new Fields(source, value, known);
    }

    @Nullable
    Said text(String key) {
        var value = map.entries().get(key);
        return value == null ? null : said(key, value);
    }

    /** A list of texts, or one text alone; none when the key is not there. */
    List<Said> texts(String key) {
        var value = map.entries().get(key);
        return value == null ? List.of() : texts(key, value);
    }

    List<String> plain(String key) {
        return texts(key).stream().map(Said::text).toList();
    }

    /** Lists of texts, each under the reason for which its lines are no body. */
    List<Entry> byReason(String key) {
        var value = map.entries().get(key);
        if (value == null) {
            return List.of();
        }
        if (value.kind() != Kind.MAP) {
            throw source.fault(
                    value.line(), "\"" + key + "\" holds lists, each under its reason: share, newsletter, …");
        }
        var entries = new ArrayList<Entry>();
        value.entries().forEach((reason, list) -> {
            for (var said : texts(reason, list)) {
                entries.add(new Entry(reason(reason, list.line()), said.text(), said.line()));
            }
        });
        return entries;
    }

    private Reason reason(String id, int line) {
        var reason = REASONS.get(id);
        if (reason == null) {
            String known = Arrays.stream(Reason.values()).map(Reason::id).collect(Collectors.joining(", "));
            throw source.fault(line, "Unknown reason \"" + id + "\". Known: " + known + ".");
        }
        return reason;
    }

    private List<Said> texts(String key, YamlValue value) {
        return switch (value.kind()) {
            case TEXT -> List.of(said(key, value));
            case LIST -> value.items().stream().map(item -> said(key, item)).toList();
            case MAP -> throw source.fault(value.line(), "\"" + key + "\" must be a list of texts.");
        };
    }

    private Said said(String key, YamlValue value) {
        if (value.kind() != Kind.TEXT) {
            throw source.fault(
                    value.line(),
                    "A text is expected in \"" + key + "\": one with a colon goes between single quotes.");
        }
        if (value.text().isEmpty()) {
            throw source.fault(value.line(), "\"" + key + "\" has an empty text: fill it in or leave it out.");
        }
        return new Said(value.text(), value.line());
    }
}
