package io.cleancopy.source.export;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.Charsets;
import io.cleancopy.source.FieldNames;
import io.cleancopy.source.RecordPage;
import io.cleancopy.source.SourceSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of an article: all of its text, and what lines such as {@code HEADLINE: Ferry talks break up} above the line of
 * its length tell. The lines stay in the text: what is no part of the article is found there as on every other page.
 */
final class ExportPage {
    private ExportPage() {}

    static RawPage between(Origin origin, byte[] content) {
        return new RawPage(origin, MediaType.TEXT, content);
    }

    static RawPage article(Origin origin, byte[] content, Marks marks, SourceSettings settings) {
        var head = marks.length() == null ? List.<String>of() : head(content, marks);
        return RecordPage.ofText(origin, content, fields(head, settings.fields()), settings);
    }

    /** The lines above that of the length; none where there is no such line. */
    private static List<String> head(byte[] content, Marks marks) {
        var head = new ArrayList<String>();
        for (String line : Charsets.decode(content).text().lines().toList()) {
            if (marks.tellsLength(line.strip())) {
                return head;
            }
            head.add(line.strip());
        }
        return List.of();
    }

    private static Map<String, String> fields(List<String> head, FieldNames names) {
        var fields = new LinkedHashMap<String, String>();
        for (String line : head) {
            int colon = line.indexOf(':');
            for (String name : colon > 0 ? names.aboutText() : List.<String>of()) {
                if (name.equalsIgnoreCase(line.substring(0, colon).strip())) {
                    fields.putIfAbsent(name, line.substring(colon + 1).strip());
                }
            }
        }
        return fields;
    }
}
