package io.cleancopy.sink;

import io.cleancopy.json.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** JSON Lines: each row an object on its own line, with every column; null where there is nothing. */
public final class JsonLinesSink implements Sink {
    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public Part open(OutputStream out, Table<?> table, Map<String, String> metadata) {
        return new JsonLinesPart(new JsonLines(out), table);
    }

    @Override
    public long rows(Path file) throws IOException {
        return Lines.count(file, Lines.Quotes.PLAIN);
    }
}
