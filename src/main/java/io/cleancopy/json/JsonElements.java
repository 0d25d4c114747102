package io.cleancopy.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads the elements of a JSON array one after the other, or the values of a text that is no array; as strict as
 * {@link Json#readValue}. Not for sharing between threads.
 */
public final class JsonElements implements Closeable {
    private final JsonParser json;
    private final JsonReader reader;
    private boolean begun;
    private boolean inArray;

    /** The stream belongs to the caller. */
    public JsonElements(InputStream in) throws IOException {
        try {
            json = JsonFactories.ELEMENTS.createParser(ObjectReadContext.empty(), in);
        } catch (JacksonException e) {
            throw fault(e);
        }
        reader = new JsonReader(json);
    }

    /** Whether there is one more; {@link #value} reads it. */
    public boolean next() throws IOException {
        try {
            var token = json.nextToken();
            if (!begun) {
                begun = true;
                inArray = token == JsonToken.START_ARRAY;
                token = inArray ? json.nextToken() : token;
            }
            if (inArray && token == JsonToken.END_ARRAY) {
                reader.end();
                return false;
            }
            return token != null;
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    /**
     * The element.
     *
     * @throws JsonException if it is no JSON; there is no going on then
     * @throws IOException if the stream fails
     */
    public @Nullable Object value() throws IOException {
        try {
            return reader.value();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    /** Where it is: bytes from the start. */
    public long position() {
        return json.currentLocation().getByteOffset();
    }

    private static RuntimeException fault(JacksonException e) throws IOException {
        if (e instanceof JacksonIOException io) {
            throw io.getCause();
        }
        return JsonReader.sentence(e);
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
