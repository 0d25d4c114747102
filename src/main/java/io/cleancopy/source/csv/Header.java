package io.cleancopy.source.csv;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.FieldNames;
import io.cleancopy.source.RecordFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the fields, from the first row. Of two fields of the same name the first counts. */
final class Header {
    private final List<String> names;
    private final Set<String> lists;

    private Header(List<String> names, Set<String> lists) {
        this.names = names;
        this.lists = lists;
    }

    static Header of(List<String> row, FieldNames fields) throws RecordFault {
        var names = new ArrayList<String>();
        for (String name : row) {
            if (name.indexOf('\0') >= 0) {
                throw new RecordFault(RejectReason.UNDECODABLE, "its header has zero bytes: it is UTF-16, or no text");
            }
            names.add(name.strip());
        }
        var lists = new HashSet<>(fields.authors());
        lists.addAll(fields.tags());
        return new Header(names, lists);
    }

    /** How many fields a row has. */
    int fields() {
        return names.size();
    }

    /** @throws RecordFault if the row has not as many fields as the header */
    Map<String, Object> named(List<String> row) throws RecordFault {
        if (row.size() != names.size()) {
            throw new RecordFault(RejectReason.MALFORMED, row.size() + " fields where the header has " + names.size());
        }
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            named.putIfAbsent(name, lists.contains(name) ? listOrText(row.get(i)) : row.get(i));
        }
        return named;
    }

    /** A list that is written as JSON, as cleancopy's own CSV has them. */
    private static Object listOrText(String value) {
        if (!value.startsWith("[")) {
            return value;
        }
        try {
            return Json.readValue(value) instanceof List<?> list ? list : value;
        } catch (JsonException e) {
            return value;
        }
    }
}
