package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.dao.DataRetrievalFailureException;

/**
 * What Spring Batch keeps of executions, as JSON of texts, numbers and truth values. By default it would be Java objects, and
 * whoever can write to the database could have any class make one. Nothing of ours is kept there.
 */
final class PlainContexts implements ExecutionContextSerializer {
    @Override
    public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
        out.write(Json.write(new TreeMap<>(context)).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws DataRetrievalFailureException if it is no such JSON: the database is then put aside like a damaged one */
    @Override
    public Map<String, Object> deserialize(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new HashMap<>(Json.readObject(text));
        } catch (JsonException e) {
            throw new DataRetrievalFailureException("the job database has a context that we did not write", e);
        }
    }
}
