package io.cleancopy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationsTest {
    @TempDir
    Path dir;

    @Test
    void readsNamesAsUtf8WhateverTheLocale() throws Exception {
        var file = Path.of(URI.create(dir.toUri() + "caf%C3%A9/br%C3%BCcke%201.txt"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");

        assertThat(Locations.of(file, 2)).isEqualTo("café/brücke 1.txt");
        assertThat(Locations.path(Locations.portable(file))).isEqualTo(file);
    }

    @Test
    void keepsNamesThatAreNotUtf8PercentEncoded() throws Exception {
        var file = Path.of(URI.create(dir.toUri() + "caf%E9.txt"));
        Files.writeString(file, "x");

        assertThat(Locations.of(file, 1)).isEqualTo("caf%E9.txt");
        assertThat(Files.exists(Locations.path(Locations.portable(file)))).isTrue();
    }

    @Test
    void readsNoFileLikeARecordOfAnother() {
        assertThat(Locations.unlikeRecord("f.jsonl#1")).isEqualTo("f.jsonl%231");
        assertThat(Locations.unlikeRecord("2026/f.txt#12+")).isEqualTo("2026/f.txt%2312+");
        assertThat(Locations.unlikeRecord("a.warc@0")).isEqualTo("a.warc%400");
        assertThat(Locations.unlikeRecord("a.warc.gz@0+4711")).isEqualTo("a.warc.gz%400+4711");
        assertThat(Locations.unlikeRecord("day.zip!/b.html")).isEqualTo("day.zip%21/b.html");
        assertThat(Locations.unlikeRecord("#5")).isEqualTo("%235");
    }

    @Test
    void keepsNamesWithSignsThatNoRecordHas() {
        for (String name :
                new String[] {"#hash#3.txt", "a@b.txt", "Extra!.txt", "jo@2+", "12", "a+12", "#", "@", "a#1b"}) {
            assertThat(Locations.unlikeRecord(name)).isEqualTo(name.equals("jo@2+") ? "jo%402+" : name);
        }
    }

    @Test
    void ordersByCodePoints() {
        assertThat(Locations.ORDER.compare("a", "b")).isNegative();
        assertThat(Locations.ORDER.compare("a", "aa")).isNegative();
        assertThat(Locations.ORDER.compare("\uFFFD", "\uD83D\uDEA2")).isNegative();
        assertThat(Locations.ORDER.compare("\uD83D\uDEA2", "\uD83D\uDEA3")).isNegative();
        assertThat(Locations.ORDER.compare("same", "same")).isZero();
    }
}
