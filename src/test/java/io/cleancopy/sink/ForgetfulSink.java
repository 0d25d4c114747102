package io.cleancopy.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes nothing of what it is given. */
final class ForgetfulSink implements Sink {
    @Override
    public String id() {
        return "forgetful";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public Part open(OutputStream out, Table<?> table, Map<String, String> metadata) {
        return new Part() {
            @Override
            public void write(@Nullable Object[] values) {
                // forgotten
            }

            @Override
            public void finish() {
                // nothing was kept
            }

            @Override
            public void close() {
                // nothing was kept
            }
        };
    }

    @Override
    public long rows(Path file) throws IOException {
        return Lines.count(file, Lines.Quotes.PLAIN);
    }

    @Override
    public List<String> columns(Path file) {
        return List.of();
    }
}
