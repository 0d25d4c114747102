package io.cleancopy.source;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page in a record with named fields: its text or HTML, and what the record says about it. */
public final class RecordPage {
    private static final Map<String, String> HTML_HEADERS = Map.of("content-type", "text/html; charset=utf-8");

    private RecordPage() {}

    /** @param fields texts, numbers, truths, lists and maps of them */
    public static RawPage of(Origin origin, Map<String, ? extends @Nullable Object> fields, SourceSettings settings) {
        var names = settings.fields();
        String html = text(fields, names.html());
        String page = html != null ? html : text(fields, names.text());
        if (page == null) {
            String known = String.join(", ", names.text()) + ", " + String.join(", ", names.html());
            return RawPage.unread(origin, new Problem(RejectReason.EMPTY, "no text in a field named " + known));
        }
        byte[] content = page.getBytes(StandardCharsets.UTF_8);
        if (content.length > settings.maxPageBytes()) {
            String detail = content.length + " bytes, allowed are " + settings.maxPageBytes();
            return RawPage.unread(origin, new Problem(RejectReason.TOO_LARGE, detail));
        }
        boolean isHtml = html != null || FirstBytes.lookLikeHtml(content);
        return new RawPage(
                new Origin(origin.location(), text(fields, names.publisher())),
                isHtml ? MediaType.HTML : MediaType.TEXT,
                content,
                isHtml ? HTML_HEADERS : Map.of(),
                declared(fields, names),
                null);
    }

    /** The page of a text in its own encoding. Of the fields, those that would hold a text do not count. */
    public static RawPage ofText(
            Origin origin, byte[] text, Map<String, ? extends @Nullable Object> fields, SourceSettings settings) {
        var names = settings.fields();
        return new RawPage(
                new Origin(origin.location(), text(fields, names.publisher())),
                MediaType.TEXT,
                text,
                Map.of(),
                declared(fields, names),
                null);
    }

    private static Map<String, String> declared(Map<String, ? extends @Nullable Object> fields, FieldNames names) {
        var declared = new LinkedHashMap<String, String>();
        put(declared, "record:headline", fields, names.headline());
        put(declared, "record:url", fields, names.url());
        put(declared, "record:published", fields, names.published());
        put(declared, "record:modified", fields, names.modified());
        put(declared, "record:author", fields, names.authors());
        put(declared, "record:language", fields, names.language());
        put(declared, "record:section", fields, names.section());
        put(declared, "record:tags", fields, names.tags());
        return declared;
    }

    private static void put(
            Map<String, String> declared,
            String key,
            Map<String, ? extends @Nullable Object> fields,
            List<String> names) {
        String found = text(fields, names);
        if (found != null) {
            declared.put(key, found);
        }
    }

    /** The first of the fields that is not empty: several values a line each. */
    private static @Nullable String text(Map<String, ? extends @Nullable Object> fields, List<String> names) {
        for (String name : names) {
            var lines = new ArrayList<String>();
            collect(at(fields, name), lines);
            if (!lines.isEmpty()) {
                return String.join("\n", lines);
            }
        }
        return null;
    }

    private static @Nullable Object at(Map<?, ?> fields, String name) {
        if (fields.containsKey(name)) {
            return fields.get(name);
        }
        int point = name.indexOf('.');
        return point > 0 && fields.get(name.substring(0, point)) instanceof Map<?, ?> inner
                ? at(inner, name.substring(point + 1))
                : null;
    }

    /** Of an object its name. */
    private static void collect(@Nullable Object value, List<String> lines) {
        if (value instanceof List<?> list) {
            list.forEach(one -> collect(one, lines));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.get("name"), lines);
        } else if (value != null && !value.toString().isBlank()) {
            lines.add(value.toString());
        }
    }
}
