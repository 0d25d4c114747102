package io.cleancopy.source.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes WARC files, with records as crawlers write them and as they should not be. */
public final class Warc {
    private final List<byte[]> records = new ArrayList<>();

    /** A page as a crawler fetched it. */
    public Warc page(String address, String html) {
        return response(address, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", bytes(html));
    }

    /** @param head status line and header lines, each with its end */
    Warc response(String address, String head, byte[] body) {
        String headers = "WARC-Target-URI: " + address + "\r\nContent-Type: application/http;msgtype=response\r\n";
        return record("response", headers, join(bytes(head + "\r\n"), body));
    }

    /** @param headers lines, each with its end, beside type and length */
    public Warc record(String type, String headers, byte[] block) {
        return raw(record("WARC-Type: " + type + "\r\n" + headers + "Content-Length: " + block.length + "\r\n", block));
    }

    Warc raw(byte[] record) {
        records.add(record);
        return this;
    }

    static byte[] record(String headers, byte[] block) {
        return join(bytes("WARC/1.0\r\n" + headers + "\r\n"), block, bytes("\r\n\r\n"));
    }

    /** Not compressed. */
    public byte[] plain() {
        return join(records.toArray(byte[][]::new));
    }

    /** A gzip member a record. */
    public byte[] gzip() {
        return join(members().toArray(byte[][]::new));
    }

    List<byte[]> members() {
        return records.stream().map(Warc::gzip).toList();
    }

    static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
