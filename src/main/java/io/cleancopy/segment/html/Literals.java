package io.cleancopy.segment.html;

import io.cleancopy.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The long texts of a script that is no plain JSON, {@code (function(a,b){return {title:a,body:"…"}})(…)}, with their names. */
final class Literals {
    private static final int LEAST_CHARS = 300;
    private static final int MAX_TEXTS = 1_000;

    private Literals() {}

    static List<Object> of(String script, int from) {
        var texts = new ArrayList<Object>();
        int begin = script.indexOf('"', from);
        while (begin >= 0 && texts.size() < MAX_TEXTS) {
            int end = end(script, begin + 1);
            if (end - begin > LEAST_CHARS
                    && Json.readLoosely("[" + script.substring(begin, Math.min(end + 1, script.length())) + "]")
                            instanceof List<?> list
                    && !list.isEmpty()
                    && list.get(0) instanceof String text) {
                texts.add(Map.of(nameBefore(script, begin), text));
            }
            begin = script.indexOf('"', end + 1);
        }
        return texts;
    }

    private static int end(String script, int from) {
        int at = from;
        while (at < script.length() && script.charAt(at) != '"') {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static String nameBefore(String script, int quote) {
        int end = quote - 1;
        if (end < 0 || script.charAt(end) != ':') {
            return "";
        }
        int begin = end;
        while (begin > 0 && Character.isJavaIdentifierPart(script.charAt(begin - 1))) {
            begin--;
        }
        return script.substring(begin, end);
    }
}
