package io.cleancopy.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A block of a sample, or a part of one, with its fate.
 *
 * @param label the field it was lifted into or the reason it was removed for; empty for body
 * @param rule who decided; empty for body
 * @param evidence what the rule saw; empty for body
 */
record Piece(String text, Fate fate, String label, String rule, String evidence) {
    Piece {
        text = Clip.to(Clip.TEXT, text);
        label = Clip.to(Clip.NAME, label);
        rule = Clip.to(Clip.NAME, rule);
        evidence = Clip.to(Clip.DETAIL, evidence);
    }

    static Piece body(String text) {
        return new Piece(text, Fate.BODY, "", "", "");
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("text", text);
        map.put("fate", fate.id());
        if (fate != Fate.BODY) {
            map.put("label", label);
            map.put("rule", rule);
            map.put("evidence", evidence);
        }
        return map;
    }

    static Piece read(Stored stored) {
        var fate = Fate.of(stored.text("fate"));
        return fate == Fate.BODY
                ? body(stored.text("text"))
                : new Piece(
                        stored.text("text"), fate, stored.text("label"), stored.text("rule"), stored.text("evidence"));
    }
}
