package io.cleancopy.sink.schema;

import io.cleancopy.sink.ColumnType;

/** A warehouse's names of the types. */
record SqlTypes(
        String string, String int32, String int64, String real, String date, String timestamp, String stringList) {

    String of(ColumnType type) {
        return switch (type) {
            case STRING -> string;
            case INT32 -> int32;
            case INT64 -> int64;
            case DOUBLE -> real;
            case DATE -> date;
            case TIMESTAMP -> timestamp;
            case STRING_LIST -> stringList;
        };
    }
}
