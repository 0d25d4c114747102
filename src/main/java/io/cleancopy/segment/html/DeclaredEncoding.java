package io.cleancopy.segment.html;

import io.cleancopy.model.RawPage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page, or the server that sent it, says its encoding is.
 *
 * @param evidence where it is said: {@code header}, {@code meta}, {@code xml}
 */
record DeclaredEncoding(Charset charset, String evidence) {
    /** Browsers look at 1024 bytes first; pages with long scripts before the declaration are common. */
    private static final int LOOKED_AT = 4096;

    /** The first of transport header, meta tag and XML declaration that names an encoding we know; null when none does. */
    static @Nullable DeclaredEncoding of(RawPage raw) {
        String type = raw.headers().get("content-type");
        var header = type == null ? null : encoding(value(type, "charset"), "header");
        if (header != null) {
            return header;
        }
        byte[] bytes = raw.content();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        var meta = meta(start);
        return meta != null ? meta : xml(start);
    }

    private static @Nullable DeclaredEncoding meta(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at + 1)) {
            if (lower.startsWith("<!--", at)) {
                int end = lower.indexOf("-->", at);
                at = end < 0 ? lower.length() : end;
                continue;
            }
            int end = lower.startsWith("<meta", at) ? lower.indexOf('>', at) : -1;
            var found = end < 0 ? null : encoding(value(lower.substring(at, end), "charset"), "meta");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable DeclaredEncoding xml(String start) {
        int at = start.indexOf("<?xml");
        int end = at < 0 ? -1 : start.indexOf("?>", at);
        return end < 0 ? null : encoding(value(start.substring(at, end), "encoding"), "xml");
    }

    private static @Nullable DeclaredEncoding encoding(@Nullable String label, String evidence) {
        var charset = label == null ? null : EncodingLabels.charset(label);
        return charset == null ? null : new DeclaredEncoding(charset, evidence);
    }

    /** What stands after the name and an equals sign, without quotes. */
    private static @Nullable String value(String text, String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
            int from = afterSpaces(text, at + name.length());
            if (from == text.length() || text.charAt(from) != '=') {
                continue;
            }
            from = afterSpaces(text, from + 1);
            while (from < text.length() && isQuote(text.charAt(from))) {
                from++;
            }
            int to = from;
            while (to < text.length() && !ends(text.charAt(to))) {
                to++;
            }
            return text.substring(from, to);
        }
        return null;
    }

    private static int afterSpaces(String text, int at) {
        int from = at;
        while (from < text.length() && text.charAt(from) <= ' ') {
            from++;
        }
        return from;
    }

    private static boolean ends(char c) {
        return c <= ' ' || isQuote(c) || c == ';' || c == ',' || c == '/' || c == '>';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
