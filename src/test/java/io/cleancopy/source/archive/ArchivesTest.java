package io.cleancopy.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.RejectReason;
import io.cleancopy.source.ArchiveLimits;
import io.cleancopy.source.Packed;
import io.cleancopy.source.RecordsOf;
import io.cleancopy.source.SourceSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz", "noending"})
    void namesPagesByTheirEntries(String name) throws Exception {
        var packed = new Packed()
                .with("2026/", "")
                .with("2026/one.txt", "One.")
                .with("2026/two.html", "<p>Two.")
                .with("2026/.DS_Store", "no page")
                .with("__MACOSX/._one.txt", "no page")
                .with("README.md", "explains")
                .with("three", "Three.");
        var records = file(name, bytes(name, packed));

        assertThat(records.holdsRecords()).isTrue();
        assertThat(records.locations())
                .containsExactly(name + "!/2026/one.txt", name + "!/2026/two.html", name + "!/three");
        assertThat(records.texts()).containsExactly("One.", "<p>Two.", "Three.");
        assertThat(records.read(2, 0, 1, 1)).containsExactly("Three.", "One.", "<p>Two.", "<p>Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
    void readsFilesOfRecordsAndArchivesInArchives(String name) throws Exception {
        byte[] inner = new Packed().with("five.txt", "Five.").zip();
        var packed = new Packed()
                .with("lines.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n")
                .with("three.txt", "Three.")
                .with("four.html.gz", Packed.gzip("<p>Four."))
                .with("inner.zip", inner)
                .with("six.txt", "Six.");
        var records = file(name, bytes(name, packed));

        assertThat(records.locations())
                .containsExactly(
                        name + "!/lines.jsonl#1",
                        name + "!/lines.jsonl#2",
                        name + "!/three.txt",
                        name + "!/four.html.gz",
                        name + "!/inner.zip!/five.txt",
                        name + "!/six.txt");
        assertThat(records.texts()).containsExactly("One.", "Two.", "Three.", "<p>Four.", "Five.", "Six.");
        assertThat(records.read(1, 4, 5, 0, 3)).containsExactly("Two.", "Five.", "Six.", "One.", "<p>Four.");
    }

    @Test
    void readsBzip2AndPagesThatAreCompressedAlone() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new BZip2CompressorOutputStream(bytes)) {
            out.write(new Packed().with("one.txt", "One.").tar());
        }

        assertThat(file("a.tar.bz2", bytes.toByteArray()).texts()).containsExactly("One.");
        assertThat(file("page.html.gz", Packed.gzip("<p>One.")).locations()).containsExactly("page.html.gz");
        assertThat(file("page.html.gz", Packed.gzip("<p>One.")).read(0)).containsExactly("<p>One.");
    }

    @Test
    void tellsEntriesOfTheSameNameApart() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipArchiveOutputStream(bytes)) {
            for (String text : new String[] {"One.", "Two."}) {
                out.putArchiveEntry(new ZipArchiveEntry("../../same\n.txt"));
                out.write(text.getBytes());
                out.closeArchiveEntry();
            }
        }
        var records = file("a.zip", bytes.toByteArray());

        assertThat(records.locations()).containsExactly("a.zip!/../../same?.txt", "a.zip!/../../same?.txt~2");
        assertThat(records.read(1, 0)).containsExactly("Two.", "One.");
        assertThat(dir.resolve("../../same?.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar"})
    void takesNoEntryForARecordOfAnother(String name) throws Exception {
        var records = file(
                name,
                bytes(
                        name,
                        new Packed()
                                .with("x.jsonl", "{\"text\": \"One.\"}\n")
                                .with("x.jsonl#1", "{\"text\": \"Two.\"}")
                                .with(
                                        "d.zip",
                                        new Packed().with("x.txt", "Three.").zip())
                                .with("d.zip!/x.txt", "Four.")));

        assertThat(records.locations())
                .containsExactly(
                        name + "!/x.jsonl#1",
                        name + "!/x.jsonl%231",
                        name + "!/d.zip!/x.txt",
                        name + "!/d.zip%21/x.txt");
        assertThat(records.texts()).containsExactly("One.", "{\"text\": \"Two.\"}", "Three.", "Four.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0", "what is no gzip"})
    void readsGzipWithSomethingBehindIt(String behind) throws Exception {
        byte[] gzip = Packed.gzip("Quay.");
        byte[] padded = Arrays.copyOf(gzip, gzip.length + behind.length());
        System.arraycopy(behind.getBytes(), 0, padded, gzip.length, behind.length());

        assertThat(file("a.txt.gz", padded).texts()).containsExactly("Quay.");
    }

    @Test
    void readsAllMembersOfGzip() throws Exception {
        var members = new ByteArrayOutputStream();
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String part = "Tide " + i + " of the quay. ".repeat(i);
            text.append(part);
            members.write(Packed.gzip(part));
        }

        assertThat(file("a.txt.gz", members.toByteArray()).texts()).containsExactly(text.toString());
    }

    @Test
    void tellsCompressedBytesThatAreBrokenFromThoseThatAreCutOff() throws Exception {
        byte[] gzip = Packed.gzip("Quay and mole and tide.");
        byte[] broken = gzip.clone();
        broken[gzip.length - 5] ^= 1;

        assertThat(file("a.txt.gz", broken).texts()).containsExactly("malformed");
        assertThat(file("a.txt.gz", Arrays.copyOf(gzip, gzip.length - 12)).texts())
                .containsExactly("cut-off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar"})
    void readsWhatIsBesideArchivesThatAreTooDeep(String name) throws Exception {
        byte[] deep = new Packed().with("deep.txt", "Deep.").zip();
        for (int i = 0; i < 5; i++) {
            deep = new Packed().with("in.zip", deep).zip();
        }
        var packed = new Packed().with("a.txt", "Quay.").with("deep.zip", deep).with("z.txt", "Tide.");

        assertThat(file(name, bytes(name, packed)).texts()).containsExactly("Quay.", "archive-limit", "Tide.");
    }

    @Test
    void rejectsEntriesOfAZipThatShareTheirBytes() throws Exception {
        byte[] zip = new Packed()
                .with("a.txt", "Quay.")
                .with("b.txt", "Mole.")
                .with("c.txt", "Tide.")
                .zip();
        int second = directoryEntry(zip, 2);
        Arrays.fill(zip, second + 42, second + 46, (byte) 0);
        var records = file("a.zip", zip);

        assertThat(records.texts()).containsExactly("malformed", "malformed", "Tide.");
        assertThat(records.read(2, 1, 0)).containsExactly("Tide.", "malformed", "malformed");
    }

    @Test
    void rejectsAnEntryWithMoreBytesThanTheDirectoryTells() throws Exception {
        byte[] zip = new Packed()
                .with("a.txt", "Quay and mole.")
                .with("b.txt", "Tide.")
                .zip();
        zip[directoryEntry(zip, 1) + 24] = 3;

        assertThat(file("a.zip", zip).texts()).containsExactly("malformed", "Tide.");
    }

    /** What the directory tells of entries counts, up to the entry: not what was read on the way to it. */
    @Test
    void stopsAZipAtTheSameEntryWhereverReadingBegins() throws Exception {
        String page = "The tide turns at the quay. ".repeat(1000);
        byte[] zip = new Packed()
                .with("a.txt", page)
                .with("b.txt", page)
                .with("c.txt", page)
                .zip();
        var limits = new ArchiveLimits(2L * page.length() + 10, 1_000_000, 10, 4);
        var standard = SourceSettings.standard();
        var records = RecordsOf.file(
                dir.resolve("a.zip"),
                zip,
                new SourceSettings(
                        standard.maxPageBytes(),
                        standard.fields(),
                        limits,
                        standard.csvDelimiter(),
                        standard.exports()));

        assertThat(records.texts()).containsExactly(page, page, "archive-limit");
        assertThat(records.read(1, 0, 2, 1, 0)).containsExactly(page, page, "archive-limit", page, page);
    }

    /** The place of the nth entry in the directory. */
    private static int directoryEntry(byte[] zip, int nth) {
        int found = 0;
        for (int at = 0; at < zip.length - 4; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2 && ++found == nth) {
                return at;
            }
        }
        throw new IllegalStateException("no entry " + nth);
    }

    @Test
    void goesOnBehindAFileOfRecordsThatCannotBeOpened() throws Exception {
        byte[] zip = new Packed()
                .with("a.json", "[{\"text\": \"" + "One. ".repeat(50) + "\"}]")
                .with("b.txt", "B.")
                .zip();
        Arrays.fill(zip, 38, 44, (byte) 0xFF);

        assertThat(file("a.zip", zip).texts()).hasSize(2).last().isEqualTo("B.");
    }

    @Test
    void followsNoLinks() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(bytes)) {
            var link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }

        assertThat(file("a.tar", bytes.toByteArray()).texts()).containsExactly("unreadable");
    }

    @Test
    void saysThatAnEmptyArchiveIsEmpty() throws Exception {
        assertThat(file("a.zip", new Packed().zip()).texts()).containsExactly("empty");
        assertThat(file("a.tar", new Packed().tar()).texts()).containsExactly("empty");
    }

    @Test
    void saysThatABrokenArchiveIsBroken() throws Exception {
        byte[] zip =
                new Packed().with("one.txt", "One.").with("two.txt", "Two.").zip();

        assertThat(file("a.zip", Arrays.copyOf(zip, zip.length - 30)).texts()).containsExactly("malformed");
        assertThat(file("b.zip", new byte[0]).texts()).containsExactly("malformed");
        assertThat(file("a.tar.gz", "no gzip".getBytes()).texts()).containsExactly("unreadable");
    }

    @Test
    void saysWhereATarEnds() throws Exception {
        byte[] tar = new Packed()
                .with("one.txt", "One.")
                .with("two.txt", "Two. ".repeat(500))
                .with("three.txt", "Three.")
                .tar();
        var records = file("a.tar", Arrays.copyOf(tar, 512 * 5));

        assertThat(records.texts()).first().isEqualTo("One.");
        assertThat(records.texts()).last().isEqualTo("cut-off");
        assertThat(records.texts()).hasSizeBetween(2, 3);
        assertThat(records.locations()).doesNotHaveDuplicates();
        assertThat(records.read(0, 1)).containsExactly("One.", "cut-off");
    }

    @Test
    void saysThatATarHasNoEnd() throws Exception {
        byte[] tar =
                new Packed().with("one.txt", "One.").with("two.txt", "Two.").tar();

        assertThat(file("a.tar", Arrays.copyOf(tar, 1024)).texts()).containsExactly("One.", "cut-off");
        assertThat(file("b.tar", Arrays.copyOf(tar, 1124)).texts()).containsExactly("One.", "cut-off");
        assertThat(file("c.tar", Arrays.copyOf(tar, 100)).texts()).containsExactly("cut-off");
    }

    @Test
    void rejectsAnEntryThatIsDamagedAlone() throws Exception {
        var random = new byte[4000];
        new Random(3).nextBytes(random);
        byte[] zip = new Packed()
                .with("bad.txt", random)
                .with("good.txt", "Good.")
                .with("lines.jsonl", "{\"text\": \"One.\"}\n")
                .zip();
        Arrays.fill(zip, 60, 200, (byte) 0x55);
        var records = file("a.zip", zip);

        assertThat(records.locations()).containsExactly("a.zip!/bad.txt", "a.zip!/good.txt", "a.zip!/lines.jsonl#1");
        assertThat(records.read(0, 1, 2).get(0)).isIn("malformed", "unreadable");
        assertThat(records.read(0, 1, 2)).endsWith("Good.", "One.");
    }

    @Test
    void stopsBombs() throws Exception {
        byte[] zeros = new byte[40 << 20];
        byte[] bomb = Packed.gzip(zeros);
        var lines = file("a.jsonl.gz", bomb);

        assertThat(lines.raws()).singleElement().satisfies(page -> {
            assertThat(page.problem().reason()).isEqualTo(RejectReason.ARCHIVE_LIMIT);
            assertThat(page.problem().detail()).isEqualTo("it unpacks to more than 10485760 bytes");
        });
        assertThat(file(
                                "b.zip",
                                new Packed()
                                        .with("x.jsonl", zeros)
                                        .with("y.txt", "Y.")
                                        .zip())
                        .texts())
                .contains("archive-limit");
    }

    @Test
    void opensArchivesInArchivesToALimit() throws Exception {
        byte[] bytes = new Packed().with("deep.txt", "Deep.").zip();
        for (int i = 0; i < 10; i++) {
            bytes = new Packed().with("next.zip", bytes).zip();
        }

        assertThat(file("a.zip", bytes).raws())
                .singleElement()
                .satisfies(page -> assertThat(page.problem().reason()).isEqualTo(RejectReason.ARCHIVE_LIMIT));
    }

    @Test
    void countsEntries() throws Exception {
        var limits = new ArchiveLimits(1 << 20, 200, 2, 4);
        var standard = SourceSettings.standard();
        var settings = new SourceSettings(
                standard.maxPageBytes(), standard.fields(), limits, standard.csvDelimiter(), standard.exports());
        byte[] zip = new Packed()
                .with("1.txt", "1")
                .with("2.txt", "2")
                .with("3.txt", "3")
                .with("4.txt", "4")
                .zip();

        assertThat(RecordsOf.file(dir.resolve("a.zip"), zip, settings).texts())
                .containsExactly("1", "2", "archive-limit");
    }

    private static byte[] bytes(String name, Packed packed) {
        byte[] archive = name.endsWith(".zip") ? packed.zip() : packed.tar();
        return name.endsWith("gz") ? Packed.gzip(archive) : archive;
    }

    private RecordsOf file(String name, byte[] content) throws IOException {
        return RecordsOf.file(dir.resolve(name), content);
    }
}
