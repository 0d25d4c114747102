package io.cleancopy.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page before and after: its blocks with their fates, and the fields of its record.
 *
 * @param publisher empty when unknown
 * @param verdict empty for a written page; else the reason it was rejected for
 * @param detail what was found when it was rejected
 * @param rules how many different rules were at work
 * @param fields the record's fields that have a value, in order
 * @param skipped blocks that are not shown; they stand after the first {@link #HEAD}
 */
record Sample(
        String location,
        String publisher,
        String language,
        String verdict,
        String detail,
        long rules,
        Volume volume,
        Map<String, String> fields,
        long skipped,
        List<SampleBlock> blocks) {
    static final int HEAD = 80;
    static final int TAIL = 40;

    Sample {
        blocks = List.copyOf(blocks);
    }

    boolean isRejected() {
        return !verdict.isEmpty();
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("source", location);
        map.put("publisher", publisher);
        map.put("language", language);
        map.put("verdict", verdict);
        map.put("detail", detail);
        map.put("rules", rules);
        volume.writeTo(map);
        map.put("fields", fields);
        map.put("skipped", skipped);
        map.put("blocks", blocks.stream().map(SampleBlock::toMap).toList());
        return map;
    }

    static Sample read(Stored stored) {
        return new Sample(
                stored.text("source"),
                stored.text("publisher"),
                stored.text("language"),
                stored.text("verdict"),
                stored.text("detail"),
                stored.number("rules"),
                Volume.read(stored),
                stored.child("fields").texts(),
                stored.number("skipped"),
                stored.list("blocks").stream().map(SampleBlock::read).toList());
    }
}
