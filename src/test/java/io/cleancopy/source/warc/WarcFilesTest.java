package io.cleancopy.source.warc;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import io.cleancopy.source.RecordsOf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFilesTest {
    private static final String FERRY = "https://www.ledger.example/ferry";

    @TempDir
    Path dir;

    @Test
    void namesRecordsByTheirPlacesInTheFile() throws Exception {
        var warc = threePages();
        byte[] plain = warc.plain();

        assertThat(records("f.warc", plain).locations()).containsExactlyElementsOf(places("f.warc", plain));

        var members = warc.members();
        int first = members.get(0).length;
        int second = first + members.get(1).length;
        int third = second + members.get(2).length;
        assertThat(records("f.warc.gz", warc.gzip()).locations())
                .containsExactly("f.warc.gz@" + first, "f.warc.gz@" + second, "f.warc.gz@" + third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.warc", "f.warc.gz", "crawl", "crawl.gz"})
    void readsAnyRecordOnceItIsListed(String name) throws Exception {
        var records = records(
                name, name.endsWith("gz") ? threePages().gzip() : threePages().plain());

        assertThat(records.holdsRecords()).isTrue();
        assertThat(records.texts()).containsExactly("<p>One.", "<p>Two.", "<p>Three.");
        assertThat(records.read(0, 1, 2, 1, 0, 2))
                .containsExactly("<p>One.", "<p>Two.", "<p>Three.", "<p>Two.", "<p>One.", "<p>Three.");
    }

    @Test
    void readsAFileThatIsCompressedAsAWhole() throws Exception {
        byte[] plain = threePages().plain();
        var records = records("f.warc.gz", Warc.gzip(plain));

        assertThat(records.locations()).containsExactlyElementsOf(places("f.warc.gz@0+", plain));
        assertThat(records.read(2, 0, 1)).containsExactly("<p>Three.", "<p>One.", "<p>Two.");
    }

    @Test
    void jumpsToTheRecordsOfAFileButNotToThoseOfAStream() throws Exception {
        assertThat(records("f.warc.gz", threePages().gzip()).pages())
                .allSatisfy(page -> assertThat(page.record().position()).isPositive());
        assertThat(records("f.warc", threePages().plain()).pages())
                .allSatisfy(page -> assertThat(page.record().position()).isPositive());
        assertThat(records("crawl.gz", threePages().gzip()).pages())
                .allSatisfy(page -> assertThat(page.record().position()).isNegative());
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() throws Exception {
        assertThat(records("f.warc", new byte[0]).texts()).containsExactly("empty");
        assertThat(records("f.warc.gz", new byte[0]).texts()).containsExactly("empty");
        assertThat(records("f.warc.gz", Warc.gzip(new byte[0])).texts()).containsExactly("empty");
    }

    @Test
    void passesOverWhatIsNoPage() throws Exception {
        var warc = new Warc()
                .record("warcinfo", "Content-Type: application/warc-fields\r\n", Warc.bytes("software: invented\r\n"))
                .record("request", "Content-Type: application/http\r\n", Warc.bytes("GET / HTTP/1.1\r\n\r\n"))
                .record("metadata", "", Warc.bytes("via: https://ledger.example/\r\n"))
                .record("revisit", "Content-Type: application/http\r\n", Warc.bytes("HTTP/1.1 200 OK\r\n\r\n"))
                .record("response", "Content-Type: text/dns\r\n", Warc.bytes("ledger.example. 1 IN A 192.0.2.1"))
                .record("resource", "Content-Type: image/png\r\n", Warc.bytes("PNG"));
        for (String head : new String[] {
            "404 Not Found\r\nContent-Type: text/html",
            "301 Moved\r\nContent-Type: text/html\r\nLocation: /b",
            "500 Oops\r\nContent-Type: text/html",
            "200 OK\r\nContent-Type: application/json",
            "200 OK\r\nContent-Type: image/jpeg",
            "200 OK"
        }) {
            warc.response(FERRY, "HTTP/1.1 " + head + "\r\n", Warc.bytes("One."));
        }
        warc.page(FERRY, "<p>Two.");

        assertThat(records("f.warc.gz", warc.gzip()).texts()).containsExactly("<p>Two.");
        assertThat(records("f.warc", warc.plain()).texts()).containsExactly("<p>Two.");
    }

    @Test
    void takesPagesOfAllTheirTypes() throws Exception {
        var records = records(
                "f.warc",
                new Warc()
                        .response(
                                FERRY,
                                "HTTP/1.1 203 Fine\r\nContent-Type: Application/XHTML+xml\r\n",
                                Warc.bytes("One."))
                        .response(FERRY, "HTTP/1.1 200\r\nContent-Type: text/plain\r\n", Warc.bytes("Two."))
                        .response(FERRY, "HTTP/1.0 200 OK\r\nServer: quay\r\n", Warc.bytes("<html><p>Three."))
                        .record("resource", "Content-Type: text/html\r\n", Warc.bytes("Four."))
                        .record("conversion", "Content-Type: text/plain\r\n", Warc.bytes("Five."))
                        .plain());

        assertThat(records.texts()).containsExactly("One.", "Two.", "<html><p>Three.", "Four.", "Five.");
        assertThat(records.raws())
                .extracting(page -> page.type())
                .containsExactly(MediaType.HTML, MediaType.TEXT, MediaType.HTML, MediaType.HTML, MediaType.TEXT);
    }

    @Test
    void keepsWhatTheRecordSaysOfThePage() throws Exception {
        var page = records(
                        "f.warc",
                        new Warc()
                                .response(
                                        "<" + FERRY + "?from=quay>",
                                        "HTTP/1.1 200 OK\r\nContent-Type: text/html;charset=koi8-r\r\nX-Boat: Skerrow Maid\r\n",
                                        Warc.bytes("One."))
                                .plain())
                .raws()
                .get(0);

        assertThat(page.origin().publisher()).isEqualTo("ledger.example");
        assertThat(page.declared()).isEqualTo(Map.of("record:url", FERRY + "?from=quay"));
        assertThat(page.headers())
                .isEqualTo(Map.of("content-type", "text/html;charset=koi8-r", "x-boat", "Skerrow Maid"));
    }

    @Test
    void readsExtractedText() throws Exception {
        String headers = "WARC-Target-URI: " + FERRY
                + "\r\nContent-Type: text/plain\r\nWARC-Identified-Content-Language: deu,eng\r\n";
        var records = records(
                "f.warc.wet.gz",
                new Warc()
                        .record("conversion", headers, Warc.bytes("Die Fähre."))
                        .gzip());

        assertThat(records.texts()).containsExactly("Die Fähre.");
        assertThat(records.raws().get(0).declared()).isEqualTo(Map.of("record:url", FERRY, "record:language", "de"));
        assertThat(records.raws().get(0).headers()).containsEntry("content-type", "text/plain; charset=utf-8");
    }

    @Test
    void readsHeadersThatOnlyCrawlersWrite() throws Exception {
        byte[] lineFeeds = Warc.bytes("WARC/0.18\nwarc-type:response\ncontent-length:  44\n\n"
                + "HTTP/1.1 200 OK\nContent-type:text/html\n\nOne.\n\n");

        assertThat(records(
                                "f.warc",
                                new Warc().raw(lineFeeds).page(FERRY, "Two.").plain())
                        .texts())
                .containsExactly("One.", "Two.");
    }

    @Test
    void marksPagesThatTheCrawlerCutOff() throws Exception {
        String headers = "WARC-Truncated: length\r\nContent-Type: application/http\r\n";
        byte[] block = Warc.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>One.");
        var records =
                records("f.warc", new Warc().record("response", headers, block).plain());

        assertThat(records.texts()).containsExactly("<p>One.");
        assertThat(records.raws().get(0).declared()).containsKey("record:truncated");
    }

    @Test
    void goesOnThroughManyRecordsInAnyOrder() throws Exception {
        var warc = new Warc();
        var expected = new ArrayList<String>();
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String noise = random.ints(random.nextInt(30_000), 33, 126)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            warc.record("metadata", "", Warc.bytes(noise)).page(FERRY, "Boat " + i + noise);
            expected.add("Boat " + i + noise);
        }
        var order =
                new ArrayList<>(java.util.stream.IntStream.range(0, 60).boxed().toList());
        Collections.shuffle(order, random);
        for (byte[] file : new byte[][] {warc.plain(), warc.gzip(), Warc.gzip(warc.plain())}) {
            var records = records("f.warc.gz", file);

            assertThat(records.texts()).isEqualTo(expected);
            assertThat(records.read(order.stream().mapToInt(i -> i).toArray()))
                    .isEqualTo(order.stream().map(expected::get).toList());
        }
    }

    private static Warc threePages() {
        return new Warc()
                .record("warcinfo", "", Warc.bytes("software: invented\r\n"))
                .page(FERRY, "<p>One.")
                .page(FERRY + "/2", "<p>Two.")
                .page(FERRY + "/3", "<p>Three.");
    }

    /** Of the pages: all records but the first. */
    private static ArrayList<String> places(String before, byte[] plain) {
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        var places = new ArrayList<String>();
        for (int at = text.indexOf("WARC/1.0", 1); at >= 0; at = text.indexOf("WARC/1.0", at + 1)) {
            places.add(before + (before.endsWith("+") ? "" : "@") + at);
        }
        return places;
    }

    private RecordsOf records(String name, byte[] content) throws Exception {
        return RecordsOf.file(dir.resolve(name), content);
    }
}
