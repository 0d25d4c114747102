package io.cleancopy.source.warc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.cleancopy.model.RawPage;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCodingTest {
    private static final String PAGE = "The ferry sailed. ".repeat(40);
    /** The page in Brotli, as made by its reference encoder. */
    private static final String BROTLI = "G88C+I2Uq+1oQeU2tq5jOX+QUdCyVVQYIQBPCyX7cTGrJAA=";

    @TempDir
    Path dir;

    @Test
    void undoesWhatServersDo() throws Exception {
        assertThat(text("gzip", Warc.gzip(Warc.bytes(PAGE)))).isEqualTo(PAGE);
        assertThat(text("X-GZip", Warc.gzip(Warc.bytes(PAGE)))).isEqualTo(PAGE);
        assertThat(text("deflate", deflate(false))).isEqualTo(PAGE);
        assertThat(text("deflate", deflate(true))).isEqualTo(PAGE);
        assertThat(text("zstd", Zstd.compress(Warc.bytes(PAGE)))).isEqualTo(PAGE);
        assertThat(text("br", Base64.getDecoder().decode(BROTLI))).isEqualTo(PAGE);
        assertThat(text("identity", Warc.bytes(PAGE))).isEqualTo(PAGE);
        assertThat(text("deflate, gzip", Warc.gzip(deflate(false)))).isEqualTo(PAGE);
    }

    @Test
    void takesAPageThatStandsThereUndone() throws Exception {
        assertThat(text("gzip", Warc.bytes(PAGE))).isEqualTo(PAGE);
        assertThat(text("br", Warc.bytes("<html><p>One."))).isEqualTo("<html><p>One.");
        assertThat(page("Content-Encoding: gzip\r\nContent-Length: 9999\r\n", Warc.bytes(PAGE))
                        .problem())
                .isNull();
    }

    @Test
    void refusesCodingsThatItDoesNotKnowAndBytesThatAreNotInThem() throws Exception {
        assertThat(page("Content-Encoding: sdch\r\n", Warc.bytes(PAGE))
                        .problem()
                        .detail())
                .isEqualTo("its Content-Encoding is not known: sdch");
        assertThat(text("sdch", Warc.bytes(PAGE))).isEqualTo("undecodable");
        assertThat(text("deflate", Warc.bytes(PAGE))).isEqualTo("undecodable");
        assertThat(text("zstd", Warc.bytes(PAGE))).isEqualTo("undecodable");
        byte[] broken = Warc.gzip(Warc.bytes(PAGE));
        broken[20] ^= 0x55;
        assertThat(text("gzip", broken)).isEqualTo("undecodable");
    }

    @Test
    void joinsChunks() throws Exception {
        String chunked = "Transfer-Encoding: chunked\r\n";

        assertThat(RecordsOf.text(page(chunked, Warc.bytes("4\r\nOne \r\n4;a=b\r\ntwo.\r\n0\r\n\r\n"))))
                .isEqualTo("One two.");
        assertThat(RecordsOf.text(page(chunked, Warc.bytes("One two, in no chunks."))))
                .isEqualTo("One two, in no chunks.");
        byte[] gzip = Warc.gzip(Warc.bytes(PAGE));
        byte[] chunk =
                Warc.join(Warc.bytes(Integer.toHexString(gzip.length) + "\r\n"), gzip, Warc.bytes("\r\n0\r\n\r\n"));
        assertThat(RecordsOf.text(page(chunked + "Content-Encoding: gzip\r\n", chunk)))
                .isEqualTo(PAGE);
    }

    @Test
    void marksWhatEndsBeforeItsLastChunkOrItsCheckSum() throws Exception {
        var chunks = page("Transfer-Encoding: chunked\r\n", Warc.bytes("4\r\nOne \r\n9\r\ntwo."));
        byte[] gzip = Warc.gzip(Warc.bytes(PAGE));
        var cut = page("Content-Encoding: gzip\r\n", Arrays.copyOf(gzip, gzip.length - 6));

        assertThat(RecordsOf.text(chunks)).isEqualTo("One two.");
        assertThat(chunks.declared()).containsKey("record:truncated");
        assertThat(RecordsOf.text(cut)).isEqualTo(PAGE);
        assertThat(cut.declared()).containsKey("record:truncated");
    }

    @Test
    void refusesAPageThatIsShorterThanItsLength() throws Exception {
        var page = page("Content-Length: 9\r\n", Warc.bytes("One."));

        assertThat(page.problem().reason().id()).isEqualTo("cut-off");
        assertThat(page.problem().detail()).isEqualTo("4 bytes, by its Content-Length it has 9");
        assertThat(RecordsOf.text(page("Content-Length: 2\r\n", Warc.bytes("One."))))
                .isEqualTo("One.");
        assertThat(RecordsOf.text(page("Content-Length: x\r\n", Warc.bytes("One."))))
                .isEqualTo("One.");
    }

    @Test
    void doesNotHoldPagesThatAreTooLarge() throws Exception {
        var settings = SourceSettings.standard().withMaxPageBytes(1000);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        byte[] blanks = new byte[5_000_000];
        byte[] warc = new Warc()
                .response("https://a.example/", head + "Content-Encoding: gzip\r\n", Warc.gzip(blanks))
                .response("https://a.example/", head, blanks)
                .response("https://a.example/", head, new byte[2000])
                .response("https://a.example/", head, Warc.bytes("Four."))
                .plain();
        var records = RecordsOf.file(dir.resolve("f.warc"), warc, settings);

        assertThat(records.texts()).containsExactly("too-large", "too-large", "too-large", "Four.");
        assertThat(records.read(3, 2, 1, 0)).containsExactly("Four.", "too-large", "too-large", "too-large");
    }

    private String text(String coding, byte[] content) throws IOException {
        return RecordsOf.text(page("Content-Encoding: " + coding + "\r\n", content));
    }

    private RawPage page(String headers, byte[] content) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers;
        byte[] warc = new Warc().response("https://a.example/", head, content).plain();
        return RecordsOf.file(dir.resolve("f.warc"), warc).raws().get(0);
    }

    private static byte[] deflate(boolean raw) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(6, raw))) {
            out.write(Warc.bytes(PAGE));
        }
        return bytes.toByteArray();
    }
}
