package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records that close with them the bytes that they were read from; these cannot be opened at a place. */
record Owning(Records records, Bytes bytes) implements Records {
    @Override
    public @Nullable Head next() throws IOException {
        var head = records.next();
        return head == null ? null : new Head(head.name(), -1, head.bytes(), head.problem());
    }

    @Override
    public String here() {
        return records.here();
    }

    @Override
    public Supplier<RawPage> page(Origin origin) throws IOException {
        return records.page(origin);
    }

    @Override
    public Map<String, Long> passedOver() {
        return records.passedOver();
    }

    @Override
    public void close() throws IOException {
        try (bytes) {
            records.close();
        }
    }
}
