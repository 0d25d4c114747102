package io.cleancopy.source.warc;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.FirstBytes;
import io.cleancopy.source.RecordFault;
import io.cleancopy.source.archive.Compression;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what servers do to pages for the way: {@code Content-Encoding}. */
final class ContentCoding {
    private static final int NAMED = 40;

    private ContentCoding() {}

    /** The codings that headers tell, in the order in which they were applied; those that do nothing are left out. */
    static List<String> named(List<String> headers) {
        var names = new ArrayList<String>();
        for (String header : headers) {
            for (String part : header.split(",")) {
                String name = part.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity") && !name.equals("none")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Whether it stands there undone already, as many crawlers write it without changing the headers. */
    static boolean isUndone(byte[] content, List<String> codings) {
        return codings.isEmpty()
                || content.length == 0
                || FirstBytes.lookLikeHtml(content)
                || codings.get(codings.size() - 1).endsWith("gzip") && !GzipMembers.begins(content);
    }

    /**
     * @param most bytes that are allowed; one more comes if there are more
     * @throws RecordFault if a coding is not known, or the bytes are not written in it
     */
    static Content undo(Content content, List<String> codings, int most) throws RecordFault {
        if (isUndone(content.bytes(), codings)) {
            return content;
        }
        try (var in = chain(content.bytes(), codings)) {
            var undone = Content.of(in, most);
            return new Content(undone.bytes(), undone.isCut() || content.isCut());
        } catch (RecordFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RecordFault(
                    RejectReason.UNDECODABLE, "its bytes are not written in " + String.join(", ", codings));
        }
    }

    private static InputStream chain(byte[] content, List<String> codings) throws IOException {
        InputStream in = new ByteArrayInputStream(content);
        for (int i = codings.size() - 1; i >= 0; i--) {
            in = undo(codings.get(i), in);
        }
        return in;
    }

    private static InputStream undo(String coding, InputStream in) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> inflate(new BufferedInputStream(in));
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> Compression.ZSTD.unpack(in);
            default -> {
                String name = coding.substring(0, Math.min(coding.length(), NAMED));
                throw new RecordFault(RejectReason.UNDECODABLE, "its Content-Encoding is not known: " + name);
            }
        };
    }

    /** The standard asks for zlib's header; many servers leave it out. */
    private static InputStream inflate(BufferedInputStream in) throws IOException {
        in.mark(2);
        int header = in.read() << 8 | in.read();
        in.reset();
        boolean zlib = (header >> 8 & 0x0F) == 8 && header % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }
}
