package io.cleancopy.source.warc;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.FirstBytes;
import io.cleancopy.source.RecordFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/**
 * A page that a record holds, as far as its headers tell.
 *
 * @param headers those of HTTP with lower-case names, or what stands for them
 * @param body what of the record is still to be read: the page
 * @param expected bytes that the page has by its HTTP header; negative if that does not tell
 */
record Capture(
        RecordHeaders about,
        MediaType type,
        Map<String, String> headers,
        List<String> codings,
        InputStream body,
        long expected) {
    /** Bytes of a page by which HTML is told where no type is. */
    private static final int LOOKED_AT = 1024;

    private static final Map<String, MediaType> TYPES =
            Map.of("text/html", MediaType.HTML, "application/xhtml+xml", MediaType.HTML, "text/plain", MediaType.TEXT);

    /** What the record holds; null if that is no page: a picture, an error, a request, a capture that repeats another. */
    static @Nullable Capture of(WarcWalk walk, PassedOver passed) throws IOException {
        var about = new RecordHeaders(walk.headers());
        String type = about.type();
        return switch (type) {
            case "response" -> about.isHttp() ? response(walk, about, passed) : passed.type(type);
            case "resource" -> of(walk, about, about.contentType(), passed);
            case "conversion" -> of(walk, about, inUtf8(about.contentType()), passed);
            default -> passed.type(type);
        };
    }

    /** Of WET: text/plain, written in UTF-8 whatever the page was. */
    private static @Nullable String inUtf8(@Nullable String type) {
        return type == null ? null : type + "; charset=utf-8";
    }

    private static @Nullable Capture response(WarcWalk walk, RecordHeaders about, PassedOver passed)
            throws IOException {
        var http = walk.http();
        if (http.status() < 200 || http.status() > 299) {
            return passed.status(http.status());
        }
        var headers = new HashMap<String, String>();
        http.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        var codings = ContentCoding.named(http.headers().all("Content-Encoding"));
        return of(about, headers, codings, http.body().stream(), expected(http), passed);
    }

    private static @Nullable Capture of(WarcWalk walk, RecordHeaders about, @Nullable String type, PassedOver passed)
            throws IOException {
        Map<String, String> headers = type == null ? Map.of() : Map.of("content-type", type);
        return of(about, headers, List.of(), walk.body().stream(), -1, passed);
    }

    private static @Nullable Capture of(
            RecordHeaders about,
            Map<String, String> headers,
            List<String> codings,
            InputStream body,
            long expected,
            PassedOver passed)
            throws IOException {
        String named = headers.get("content-type");
        if (named != null && !named.isBlank()) {
            var type = TYPES.get(named.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
            return type == null ? passed.contentType() : new Capture(about, type, headers, codings, body, expected);
        }
        byte[] start = body.readNBytes(LOOKED_AT);
        if (!looksLikeHtml(start, codings)) {
            return passed.contentType();
        }
        var whole = new SequenceInputStream(new ByteArrayInputStream(start), body);
        return new Capture(about, MediaType.HTML, headers, codings, whole, expected);
    }

    private static boolean looksLikeHtml(byte[] start, List<String> codings) {
        try {
            return FirstBytes.lookLikeHtml(ContentCoding.undo(new Content(start, true), codings, LOOKED_AT)
                    .bytes());
        } catch (RecordFault e) {
            return false;
        }
    }

    private static long expected(HttpResponse http) {
        if (http.headers().contains("Transfer-Encoding", "chunked")) {
            return -1;
        }
        try {
            return Long.parseLong(http.headers().first("Content-Length").orElse("-1"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The page's bytes as they were sent: at most one more than is allowed. */
    Content content(int most) throws IOException {
        return Content.of(body, most);
    }

    /** The page in what {@link #content} read, or the problem with it. */
    RawPage page(Origin origin, Content sent, int most) {
        try {
            boolean asSent = codings.isEmpty() || !ContentCoding.isUndone(sent.bytes(), codings);
            if (asSent && sent.bytes().length < expected && !about.isTruncated()) {
                throw new RecordFault(
                        RejectReason.CUT_OFF, sent.bytes().length + " bytes, by its Content-Length it has " + expected);
            }
            return decoded(origin, ContentCoding.undo(within(sent, most), codings, most), most);
        } catch (RecordFault e) {
            return RawPage.unread(origin, RecordFault.problem(e));
        }
    }

    private RawPage decoded(Origin origin, Content content, int most) throws RecordFault {
        var declared = about.declared();
        if (content.isCut() || about.isTruncated()) {
            declared.put("record:truncated", "yes");
        }
        byte[] bytes = within(content, most).bytes();
        return new RawPage(new Origin(origin.location(), about.publisher()), type, bytes, headers, declared, null);
    }

    private static Content within(Content content, int most) throws RecordFault {
        if (content.bytes().length > most) {
            throw new RecordFault(RejectReason.TOO_LARGE, "more than the " + most + " bytes that are allowed");
        }
        return content;
    }
}
