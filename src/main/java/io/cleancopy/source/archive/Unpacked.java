package io.cleancopy.source.archive;

import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.source.Bytes;
import io.cleancopy.source.Records;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records in bytes that were unpacked: these end with them, and cannot be opened at a place. */
record Unpacked(Records records, Bytes bytes) implements Records {
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
