package io.cleancopy.source;

import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one page in the bytes of a compressed file or of an entry. */
final class OnePage implements Records {
    private final Bytes bytes;
    private final SourceSettings settings;
    private boolean begun;

    OnePage(Bytes bytes, SourceSettings settings) {
        this.bytes = bytes;
        this.settings = settings;
    }

    @Override
    public @Nullable Head next() {
        boolean first = !begun;
        begun = true;
        return first ? new Head("", -1, 0) : null;
    }

    @Override
    public String here() {
        return "";
    }

    @Override
    public Supplier<RawPage> page(Origin origin) throws IOException {
        int most = (int) settings.maxPageBytes();
        byte[] content;
        try (var in = bytes.open(0)) {
            content = in.readNBytes(most + 1);
        }
        if (content.length > most) {
            var problem = new Problem(RejectReason.TOO_LARGE, "more than the " + most + " bytes that are allowed");
            return () -> RawPage.unread(origin, problem);
        }
        return () -> Sources.page(origin, bytes.name(), content);
    }

    @Override
    public void close() {}
}
