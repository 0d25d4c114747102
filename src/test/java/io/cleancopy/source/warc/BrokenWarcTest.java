package io.cleancopy.source.warc;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.source.RecordsOf;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in which one record is not as it should be: the others are read, and it is told. */
class BrokenWarcTest {
    private static final int PAGES = 20;
    private static final int BROKEN = 7;

    @TempDir
    Path dir;

    private final Warc warc = new Warc();

    @BeforeEach
    void write() {
        for (int i = 0; i < PAGES; i++) {
            warc.page("https://ledger.example/" + i, page(i));
        }
    }

    @Test
    void readsAllButTheRecordWhoseGzipMemberIsBroken() throws Exception {
        int start = start();
        int length = warc.members().get(BROKEN).length;
        for (int at = 0; at < length; at += 31) {
            byte[] file = warc.gzip();
            file[start + at] ^= 0x10;

            othersAreReadAndItIsTold("f.warc.gz", file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 200, 700})
    void readsAllButTheRecordFromWhichBytesAreMissing(int at) throws Exception {
        byte[] gzip = warc.gzip();
        int from = start() + at;

        othersAreReadAndItIsTold("f.warc.gz", without(gzip, from, from + 20));

        byte[] plain = warc.plain();
        int there = BROKEN * (plain.length / PAGES) + at;
        assertThat(goodOnes(records("f.warc", without(plain, there, there + 20))))
                .isGreaterThanOrEqualTo(PAGES - 2);
    }

    @Test
    void goesOnAtTheNextRecordWhereALengthIsWrong() throws Exception {
        for (String length : new String[] {"9", "900", "2000", "999999999", "-1", "nine"}) {
            var wrong = new Warc();
            for (int i = 0; i < PAGES; i++) {
                String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(i);
                String told = i == BROKEN ? length : "" + page.length();
                String headers = "WARC-Type: response\r\nContent-Length: " + told + "\r\n";
                wrong.raw(Warc.record(headers, Warc.bytes(page)));
            }
            othersAreReadAndItIsTold("f.warc.gz", wrong.gzip());
            othersAreReadAndItIsTold("f.warc", wrong.plain());
        }
    }

    @Test
    void goesOnBehindBytesThatAreNoRecord() throws Exception {
        byte[] plain = warc.plain();
        byte[] noise = new byte[5000];
        new Random(5).nextBytes(noise);
        byte[] between = Warc.join(Warc.bytes("\r\n"), noise, Warc.bytes("\r\n"));
        int at = new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("WARC/1.0", 3000);
        var records = records(
                "f.warc", Warc.join(Arrays.copyOf(plain, at), between, Arrays.copyOfRange(plain, at, plain.length)));

        assertThat(goodOnes(records)).isEqualTo(PAGES);
        assertThat(records.texts()).hasSize(PAGES + 1).containsOnlyOnce("malformed");

        byte[] gzip = warc.gzip();
        records = records(
                "f.warc.gz",
                Warc.join(Arrays.copyOf(gzip, start()), noise, Arrays.copyOfRange(gzip, start(), gzip.length)));
        assertThat(goodOnes(records)).isEqualTo(PAGES);
        assertThat(records.texts()).hasSize(PAGES + 1).containsOnlyOnce("malformed");
    }

    @Test
    void goesOnAtARecordRightBehindBytesThatAreNoRecord() throws Exception {
        byte[] plain = warc.plain();
        int at = new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("WARC/1.0", 3000);
        byte[] file =
                Warc.join(Arrays.copyOf(plain, at), Warc.bytes("noise"), Arrays.copyOfRange(plain, at, plain.length));

        assertThat(goodOnes(records("f.warc", file))).isEqualTo(PAGES);
    }

    @Test
    void readsAllBeforeTheFileIsCutOff() throws Exception {
        byte[] gzip = warc.gzip();
        for (int at = start() + 1; at < start() + warc.members().get(BROKEN).length; at += 13) {
            var records = records("f.warc.gz", Arrays.copyOf(gzip, at));

            assertThat(records.read(all(records))).hasSize(BROKEN + 1).endsWith("cut-off");
            assertThat(goodOnes(records)).isEqualTo(BROKEN);
        }
        byte[] plain = warc.plain();
        var records = records("f.warc", Arrays.copyOf(plain, plain.length / 2 + 300));
        assertThat(records.texts()).endsWith("cut-off");
        assertThat(goodOnes(records)).isEqualTo(records.texts().size() - 1);
    }

    @Test
    void tellsOfBrokenRecordsThatAreNoPages() throws Exception {
        var crawl = new Warc().record("metadata", "", new byte[500]).page("https://ledger.example/", "One.");
        byte[] gzip = crawl.gzip();
        gzip[crawl.members().get(0).length - 6] ^= 1;

        assertThat(records("f.warc.gz", gzip).texts()).containsExactly("malformed", "One.");
    }

    @Test
    void tellsOfRecordsWhoseHeadersAreBroken() throws Exception {
        var crawl = new Warc()
                .raw(Warc.record("Content-Length: 4\r\n", Warc.bytes("none")))
                .response("https://ledger.example/", "HTTP/1.1 two hundred\r\n", Warc.bytes("One."))
                .raw(Warc.record("WARC-Type: response\r\n", Warc.bytes("HTTP/1.1 200 OK\r\n\r\n<p>One.")))
                .page("https://ledger.example/", "Two.");

        assertThat(records("f.warc", crawl.plain()).texts())
                .containsExactly("malformed", "malformed", "malformed", "Two.");
        assertThat(records("f.warc.gz", crawl.gzip()).texts())
                .containsExactly("malformed", "malformed", "malformed", "Two.");
    }

    @Test
    void holdsNoHeadersOfAnyLength() throws Exception {
        byte[] long1 = Warc.bytes("X-Boat: " + "a".repeat(40_000_000) + "\r\n");
        byte[] many = Warc.bytes("X-Boat: a\r\n".repeat(1_000_000));
        String start = "WARC-Type: response\r\nContent-Length: 9\r\n";
        var crawl = new Warc()
                .raw(Warc.record(start + new String(long1, java.nio.charset.StandardCharsets.UTF_8), new byte[9]))
                .response("https://ledger.example/", "HTTP/1.1 200 OK\r\n" + new String(many), Warc.bytes("<p>"))
                .page("https://ledger.example/", "Three.");

        assertThat(records("f.warc", crawl.plain()).texts()).containsExactly("malformed", "malformed", "Three.");
        // packed, they are a bomb
        assertThat(records("f.warc.gz", crawl.gzip()).texts()).containsExactly("malformed", "archive-limit");
    }

    @Test
    void stopsAtABomb() throws Exception {
        var crawl = new Warc()
                .page("https://ledger.example/", "One.")
                .record("metadata", "", new byte[60_000_000])
                .page("https://ledger.example/", "Three.");
        var records = records("f.warc.gz", crawl.gzip());

        assertThat(records.texts()).containsExactly("One.", "archive-limit");
        assertThat(records.locations()).doesNotHaveDuplicates();
    }

    @Test
    void takesNothingThatIsNoWarc() throws Exception {
        assertThat(records("f.warc", Warc.bytes("<html>No crawl.")).texts()).containsExactly("malformed");
        assertThat(records("f.warc.gz", Warc.bytes("<html>No crawl.")).texts()).containsExactly("malformed");
        assertThat(records("f.warc.gz", Warc.gzip(Warc.bytes("<html>No crawl.")))
                        .texts())
                .containsExactly("malformed");
    }

    @Test
    void neverFailsOnAnyBytes() throws Exception {
        var random = new Random(11);
        byte[] plain = warc.plain();
        byte[] gzip = warc.gzip();
        for (int i = 0; i < 300; i++) {
            byte[] file = (i % 2 == 0 ? plain : gzip).clone();
            for (int hits = random.nextInt(12); hits >= 0; hits--) {
                int from = random.nextInt(file.length);
                int to = Math.min(file.length, from + random.nextInt(40));
                for (int at = from; at < to; at++) {
                    file[at] = (byte) random.nextInt();
                }
            }
            var records = records(i % 2 == 0 ? "f.warc" : "f.warc.gz", file);

            assertThat(records.locations()).doesNotHaveDuplicates();
            assertThat(records.read(all(records))).isEqualTo(records.texts());
        }
    }

    private void othersAreReadAndItIsTold(String name, byte[] file) throws Exception {
        var records = records(name, file);

        assertThat(records.texts().size()).isEqualTo(PAGES);
        for (int i = 0; i < PAGES; i++) {
            if (i == BROKEN) {
                assertThat(records.texts().get(i)).isIn("malformed", "cut-off", "too-large");
            } else {
                assertThat(records.texts().get(i)).isEqualTo(page(i));
            }
        }
        assertThat(records.read(all(records))).isEqualTo(records.texts());
        assertThat(records.locations()).doesNotHaveDuplicates();
    }

    private static long goodOnes(RecordsOf records) {
        return records.texts().stream()
                .filter(text -> IntStream.range(0, PAGES).anyMatch(i -> page(i).equals(text)))
                .count();
    }

    private static int[] all(RecordsOf records) {
        return IntStream.range(0, records.pages().size()).toArray();
    }

    /** Where the gzip member of the record to break begins. */
    private int start() {
        return warc.members().subList(0, BROKEN).stream()
                .mapToInt(member -> member.length)
                .sum();
    }

    private static byte[] without(byte[] file, int from, int to) {
        return Warc.join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
    }

    /** Some 2,000 bytes that do not pack well. */
    private static String page(int number) {
        byte[] noise = new byte[1500];
        new Random(number).nextBytes(noise);
        return "<p>Boat " + number + " " + Base64.getEncoder().encodeToString(noise);
    }

    private RecordsOf records(String name, byte[] content) throws Exception {
        return RecordsOf.file(dir.resolve(name), content);
    }
}
