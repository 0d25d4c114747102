package io.cleancopy.sink.schema;

import io.cleancopy.sink.Column;
import java.util.stream.Collectors;

/**
 * A warehouse's names of the types.
 *
 * @param structList with {@code {}} where the fields stand, if it names them
 * @param field with {@code {}} where its name stands
 */
record SqlTypes(
        String string,
        String int32,
        String int64,
        String real,
        String date,
        String timestamp,
        String stringList,
        String structList,
        String field) {
    private static final String PLACE = "{}";

    String of(Column<?> column) {
        return switch (column.type()) {
            case STRING -> string;
            case INT32 -> int32;
            case INT64 -> int64;
            case DOUBLE -> real;
            case DATE -> date;
            case TIMESTAMP -> timestamp;
            case STRING_LIST -> stringList;
            case STRUCT_LIST ->
                structList.replace(
                        PLACE,
                        column.fields().stream()
                                .map(name -> field.replace(PLACE, name))
                                .collect(Collectors.joining(", ")));
        };
    }
}
