package io.cleancopy.sink;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import io.cleancopy.json.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Override
    public List<String> columns(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            return first == null
                    ? List.of()
                    : List.copyOf(Json.readObject(first).keySet());
        } catch (JsonException e) {
            throw new IOException("Cannot use " + file + ": " + e.getMessage(), e);
        }
    }
}
