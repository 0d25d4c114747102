package io.cleancopy.report;

import io.cleancopy.model.Rejected;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rejected page as the report lists it. */
record RejectedPage(String location, String stage, String reason, String detail) {
    static RejectedPage of(Rejected rejected) {
        return new RejectedPage(
                Clip.to(Clip.LOCATION, rejected.origin().location()),
                Clip.to(Clip.NAME, rejected.stage()),
                rejected.reason().id(),
                Clip.to(Clip.DETAIL, rejected.detail()));
    }

    Turns.Rank rank() {
        return new Turns.Rank(reason, 0, location);
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("source", location);
        map.put("stage", stage);
        map.put("reason", reason);
        map.put("detail", detail);
        return map;
    }

    static RejectedPage read(Stored stored) {
        return new RejectedPage(
                stored.text("source"), stored.text("stage"), stored.text("reason"), stored.text("detail"));
    }
}
