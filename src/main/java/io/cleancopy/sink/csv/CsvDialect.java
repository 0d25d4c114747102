package io.cleancopy.sink.csv;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a loader must know of our CSV files. */
public final class CsvDialect {
    private CsvDialect() {}

    /** The dialect by the names of CSV on the Web where it has them, and in words where it has not; in a fixed order. */
    public static Map<String, Object> describe() {
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("encoding", "utf-8");
        dialect.put("byteOrderMark", false);
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("lineTerminators", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("quoting", "a field with a comma, quote, CR, LF or white space at an end, and an empty text");
        dialect.put("null", "nothing between the commas; an empty text is \"\"");
        dialect.put("lists", "JSON text");
        dialect.put("dates", "ISO 8601");
        dialect.put("timestamps", "ISO 8601 in UTC with Z, up to microseconds");
        return dialect;
    }
}
