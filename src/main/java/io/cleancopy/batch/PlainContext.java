package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.repository.ExecutionContextSerializer;

/**
 * Contexts of executions as JSON. Spring Batch's own way is Java's serialization, by which who can write to the database
 * could have this program run what they like. One that cannot be read is empty: no step goes by it.
 */
final class PlainContext implements ExecutionContextSerializer {
    @Override
    public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
        var plain = new LinkedHashMap<String, Object>();
        context.forEach((key, value) ->
                plain.put(key, value instanceof Number || value instanceof Boolean ? value : value.toString()));
        out.write(Json.write(plain).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, Object> deserialize(InputStream in) throws IOException {
        try {
            return new HashMap<>(Json.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (JsonException e) {
            return new HashMap<>();
        }
    }
}
