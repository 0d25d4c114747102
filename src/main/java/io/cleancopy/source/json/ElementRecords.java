package io.cleancopy.source.json;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.RecordPage;
import io.cleancopy.source.RecordSource.Start;
import io.cleancopy.source.Records;
import io.cleancopy.source.SourceSettings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array: {@code #118} is its 118th. One that is no JSON costs no other, unless its quotes and brackets do
 * not tell where it ends; there is no going on behind such a one.
 */
final class ElementRecords implements Records {
    private final SourceSettings settings;
    private final boolean seeks;
    private final ElementBytes elements;
    private long number;

    private ElementRecords(ElementBytes elements, boolean seeks, long number, SourceSettings settings) {
        this.elements = elements;
        this.seeks = seeks;
        this.number = number;
        this.settings = settings;
    }

    static ElementRecords open(Bytes bytes, Start from, SourceSettings settings) throws IOException {
        var wide = Utf8.wide(bytes.head());
        var in = bytes.open(0);
        var first = new ElementBytes(wide == null ? in : new Utf8(in, wide), 0, (int) settings.maxPageBytes());
        boolean isArray;
        try {
            isArray = first.enter();
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
        if (from.isFirst()) {
            return new ElementRecords(first, bytes.seeks() && wide == null, 0, settings);
        }
        first.close();
        var elements = new ElementBytes(bytes.open(from.position()), from.position(), (int) settings.maxPageBytes());
        if (isArray) {
            elements.goOnInArray();
        }
        return new ElementRecords(elements, true, Long.parseLong(from.name().substring(1)) - 1, settings);
    }

    @Override
    public @Nullable Head next() throws IOException {
        number++;
        if (!elements.next()) {
            return null;
        }
        var problem = elements.isTooLong()
                ? new Problem(
                        RejectReason.TOO_LARGE,
                        "an element of " + elements.length() + " bytes, allowed are " + settings.maxPageBytes())
                : null;
        return new Head(here(), seeks ? elements.start() : -1, elements.length(), problem);
    }

    @Override
    public String here() {
        return "#" + number;
    }

    @Override
    public Supplier<RawPage> page(Origin origin) {
        byte[] element = elements.element();
        return () -> page(origin, element);
    }

    private RawPage page(Origin origin, byte[] element) {
        try {
            if (Json.readValue(LineRecords.text(element)) instanceof Map<?, ?> map) {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((name, value) -> fields.put(String.valueOf(name), value));
                return RecordPage.of(origin, fields, settings);
            }
            return RawPage.unread(origin, new Problem(RejectReason.MALFORMED, "an element of the array is no object"));
        } catch (CharacterCodingException e) {
            return RawPage.unread(origin, new Problem(RejectReason.MALFORMED, "the element is no UTF-8"));
        } catch (JsonException e) {
            return RawPage.unread(origin, new Problem(RejectReason.MALFORMED, e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        elements.close();
    }
}
