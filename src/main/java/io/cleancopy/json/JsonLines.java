package io.cleancopy.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes objects, each on a line of its own, as {@link Json#write} would, in UTF-8. The stream stays open and belongs to
 * the caller. Not for sharing between threads.
 */
public final class JsonLines implements Closeable {
    private final JsonGenerator json;
    private final JsonWriter writer;
    private boolean empty = true;

    public JsonLines(OutputStream out) {
        json = JsonFactories.LINES.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        writer = new JsonWriter(json);
    }

    public void write(Map<String, ? extends @Nullable Object> object) throws IOException {
        try {
            writer.write(object);
            empty = false;
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Ends the last line and hands what is buffered to the stream. */
    @Override
    public void close() throws IOException {
        try {
            if (!empty && !json.isClosed()) {
                json.writeRaw('\n');
            }
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
