package io.cleancopy.source.json;

import io.cleancopy.json.JsonElements;
import io.cleancopy.json.JsonException;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.RecordPage;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The elements of an array: {@code #118} is its 118th. There is no going on behind one that is no JSON. */
final class ElementRecords implements Records {
    private final SourceSettings settings;
    private final InputStream in;
    private final JsonElements elements;
    private long number;
    private @Nullable Object element;

    ElementRecords(Bytes bytes, SourceSettings settings) throws IOException {
        this.settings = settings;
        in = bytes.open(0);
        try {
            elements = new JsonElements(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public @Nullable Head next() throws IOException {
        number++;
        element = null;
        try {
            if (!elements.next()) {
                return null;
            }
            long from = elements.position();
            element = elements.value();
            return new Head(here(), -1, elements.position() - from);
        } catch (JsonException e) {
            throw new RecordFault(RejectReason.MALFORMED, e.getMessage());
        }
    }

    @Override
    public String here() {
        return "#" + number;
    }

    @Override
    public Supplier<RawPage> page(Origin origin) {
        var found = element;
        if (!(found instanceof Map<?, ?> map)) {
            var problem = new Problem(RejectReason.MALFORMED, "an element of the array is no object");
            return () -> RawPage.unread(origin, problem);
        }
        var fields = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return () -> RecordPage.of(origin, fields, settings);
    }

    @Override
    public void close() throws IOException {
        try (in) {
            elements.close();
        }
    }
}
