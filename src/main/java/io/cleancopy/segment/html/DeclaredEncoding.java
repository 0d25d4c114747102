package io.cleancopy.segment.html;

import io.cleancopy.model.RawPage;
import io.cleancopy.segment.EncodingLabels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a page, or the server that sent it, says its encoding is.
 *
 * @param evidence where it is said: {@code header}, {@code meta}, {@code xml}
 */
record DeclaredEncoding(Charset charset, String evidence) {
    /** Browsers look at 1024 bytes first; pages with long scripts before the declaration are common. */
    private static final int LOOKED_AT = 4096;

    private static final String META = "<meta";

    /** The first of transport header, meta tag and XML declaration that names an encoding we know; null when none does. */
    static @Nullable DeclaredEncoding of(RawPage raw) {
        var header = EncodingLabels.ofContentType(raw.headers().get("content-type"));
        if (header != null) {
            return new DeclaredEncoding(header, "header");
        }
        byte[] bytes = raw.content();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        var meta = meta(start);
        return meta != null ? meta : xml(start);
    }

    private static @Nullable DeclaredEncoding meta(String start) {
        for (int at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
            if (start.startsWith("<!--", at)) {
                int end = start.indexOf("-->", at);
                at = end < 0 ? start.length() : end;
                continue;
            }
            int end = start.regionMatches(true, at, META, 0, META.length()) ? start.indexOf('>', at) : -1;
            var found = end < 0 ? null : encoding(EncodingLabels.value(start.substring(at, end), "charset"), "meta");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable DeclaredEncoding xml(String start) {
        int at = start.indexOf("<?xml");
        int end = at < 0 ? -1 : start.indexOf("?>", at);
        return end < 0 ? null : encoding(EncodingLabels.value(start.substring(at, end), "encoding"), "xml");
    }

    private static @Nullable DeclaredEncoding encoding(@Nullable String label, String evidence) {
        var charset = label == null ? null : EncodingLabels.charset(label);
        return charset == null ? null : new DeclaredEncoding(charset, evidence);
    }
}
