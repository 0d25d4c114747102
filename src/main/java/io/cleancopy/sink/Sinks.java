package io.cleancopy.sink;

import io.cleancopy.sink.csv.CsvSink;
import io.cleancopy.sink.parquet.ParquetSink;
import java.util.List;
import java.util.stream.Collectors;

/** The formats there are. */
public final class Sinks {
    private static final List<Sink> ALL = List.of(new CsvSink(), new ParquetSink(), new JsonLinesSink());

    private Sinks() {}

    public static List<Sink> all() {
        return ALL;
    }

    /** As {@link #byId(String)}, with texts in CSV as asked for. */
    public static Sink byId(String id, CsvText form) {
        var sink = byId(id);
        return sink instanceof CsvSink && !form.isExact() ? new CsvSink(form) : sink;
    }

    /** @throws IllegalArgumentException if there is none of that name; the sentence lists those there are */
    public static Sink byId(String id) {
        for (var sink : ALL) {
            if (sink.id().equals(id)) {
                return sink;
            }
        }
        throw new IllegalArgumentException("Unknown format \"" + id + "\". Known: "
                + ALL.stream().map(Sink::id).collect(Collectors.joining(", ")));
    }
}
