package io.cleancopy.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** An input folder of invented pages in several forms, always the same. */
final class Captures {
    private static final int DUMPS = 60;
    private static final int PAGES = 12;
    private static final int RECORDS = 15;

    /** All of its pages, those that are rejected or repeat others too. */
    static final int ALL = DUMPS + PAGES + 2 * RECORDS + 3;

    private static final FileTime MODIFIED = FileTime.from(Instant.parse("2026-11-23T13:15:00Z"));

    private Captures() {}

    static Path in(Path folder) throws IOException {
        for (int i = 0; i < DUMPS; i++) {
            write(folder, String.format(Locale.ROOT, "gazette/%02d/%03d.txt", i % 7, i), dump(i));
        }
        for (int i = 0; i < PAGES; i++) {
            write(folder, String.format(Locale.ROOT, "courier/%03d.html", i), html(1000 + i));
        }
        write(folder, "Gazette/TIDES-IN-ISTANBUL.TXT", dump(0));
        write(folder, "gazette/empty.txt", " \n");
        write(folder, "gazette/picture", "\u0089PNG\0\0\0\1\2\3\4\5");
        write(folder, "records/day.jsonl", records(2000));
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("records/night.jsonl.gz")))) {
            text(out, records(3000));
        }
        Files.setLastModifiedTime(folder.resolve("records/night.jsonl.gz"), MODIFIED);
        return folder;
    }

    /** The same files, made in another order. */
    static Path copiedBackwards(Path input, Path folder) throws IOException {
        try (var tree = Files.walk(input)) {
            var files = tree.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var file : files) {
                var copy = folder.resolve(input.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return folder;
    }

    private static void write(Path folder, String location, String text) throws IOException {
        var file = folder.resolve(location);
        Files.createDirectories(file.getParent());
        try (var out = Files.newOutputStream(file)) {
            text(out, text);
        }
        Files.setLastModifiedTime(file, MODIFIED);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String records(int first) {
        var records = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            records.append("{\"url\": \"https://pier.example/")
                    .append(first + i)
                    .append("\", \"text\": \"")
                    .append(dump(first + i).replace("\"", "\\\"").replace("\n", "\\n"))
                    .append("\"}\n");
        }
        return records.toString();
    }

    private static String dump(int number) {
        return String.format(Locale.ROOT, """
                Lighthouse number %1$d is lit again

                By Odile Wren

                The keepers lit lighthouse number %1$d on Monday evening after %2$d days of work on its lantern.

                Some %3$d people watched from the harbour wall, and the chandler on the northern quay sold out of lamp oil \
                before the harbour master had finished speaking, she said.

                "We have waited for this since the storm," said a pilot who passes the rocks %1$d times a year. (Photo: Ada Quay)

                The town has %4$d boats, and each of them has to round the point before the ebb.

                Share this story
                """, number, 7 + number % 400, 1000 + number, 100 + number * 3);
    }

    private static String html(int number) {
        return String.format(Locale.ROOT, """
                <html lang="en"><head><title>Ferry %1$d sails late - The Courier</title>
                <meta property="article:published_time" content="2026-03-%2$02dT06:30:00+01:00"></head>
                <body><nav><a href="/">Home</a> <a href="/tides">Tides</a></nav><article><h1>Ferry %1$d sails late</h1>
                <p>Ferry number %1$d left the southern quay two hours late on Tuesday since its cook had missed the tram.</p>
                <p>The %3$d passengers were told of the delay by the bell of the customs house, which nobody had rung for years.</p>
                <p>“A boat without soup does not sail,” said the mate, who has %1$d crossings behind him.</p>
                </article><footer>All rights reserved</footer></body></html>
                """, number, 1 + number % 28, number * 2);
    }
}
