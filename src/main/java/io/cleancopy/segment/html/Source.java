package io.cleancopy.segment.html;

import io.cleancopy.model.Decoding;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.Charsets;
import io.cleancopy.segment.PlainUtf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A page's markup and how its bytes are read. Where they are plain UTF-8 it is not held as a text, but read from them. */
final class Source {
    private final byte[] bytes;
    private final Decoding decoding;
    /** Null where the bytes are plain UTF-8. */
    private final @Nullable String text;

    private Source(byte[] bytes, Decoding decoding, @Nullable String text) {
        this.bytes = bytes;
        this.decoding = decoding;
        this.text = text;
    }

    static Source of(RawPage raw) {
        byte[] bytes = raw.content();
        var declared = DeclaredEncoding.of(raw);
        boolean utf8 = declared == null || declared.charset().equals(StandardCharsets.UTF_8);
        if (utf8 && PlainUtf8.is(bytes)) {
            return new Source(bytes, new Decoding("UTF-8", declared == null ? "utf-8" : declared.evidence(), 0), null);
        }
        var decoded = declared == null
                ? Charsets.decode(bytes)
                : Charsets.decode(bytes, declared.charset(), declared.evidence());
        return new Source(bytes, decoded.decoding(), decoded.text());
    }

    Decoding decoding() {
        return decoding;
    }

    /**
     * All of it as UTF-8 without a byte order mark; null where it holds NUL, or goes on with another such mark. Not to be
     * changed.
     */
    byte @Nullable [] utf8() {
        if (text == null) {
            return bytes;
        }
        boolean plain = text.indexOf('\0') < 0 && !text.startsWith("\uFEFF");
        return plain ? text.getBytes(StandardCharsets.UTF_8) : null;
    }

    String text() {
        return text == null ? new String(bytes, StandardCharsets.UTF_8) : text;
    }
}
