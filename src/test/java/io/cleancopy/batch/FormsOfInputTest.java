package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.source.Packed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same pages in whatever form they come are the same rows in every table, but for where they came from. */
class FormsOfInputTest {
    @TempDir
    static Path dir;

    private static final Map<String, String> PAGES = new TreeMap<>();
    private static Newsroom folder;

    /** A file with all pages, by their names. */
    private interface Form {
        byte[] of(Map<String, String> pages) throws IOException;
    }

    private static final Map<String, Form> FORMS = forms();

    private static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("a.zip", pages -> packed(pages).zip());
        forms.put("a.tgz", pages -> Packed.gzip(packed(pages).tar()));
        forms.put("a.jsonl.gz", pages -> Packed.gzip(String.join("\n", records(pages))));
        forms.put("a.json", pages -> utf8("[" + String.join(",\n", records(pages)) + "]"));
        forms.put("a.csv", pages -> utf8("html,text\r\n" + rows(pages)));
        forms.put("a.parquet", FormsOfInputTest::parquet);
        forms.put("a.warc", FormsOfInputTest::warc);
        forms.put(
                "nested.zip",
                pages -> new Packed()
                        .with("all.jsonl", String.join("\n", records(pages)))
                        .zip());
        return forms;
    }

    static List<String> names() {
        return List.copyOf(FORMS.keySet());
    }

    @BeforeAll
    static void writePages() {
        for (int i = 0; i < 12; i++) {
            PAGES.put(String.format("p%02d.txt", i), Newsroom.article(i));
            PAGES.put(String.format("q%02d.html", i), html(i));
        }
        PAGES.put("r.txt", Newsroom.article(3));
        PAGES.put("s.txt", "Too short.");
        PAGES.put("t.html", "<html><body><nav><a href=/>Home</a></nav></body></html>");
        folder = new Newsroom(dir.resolve("folder"));
        PAGES.forEach(folder::page);
        folder.run("one");
    }

    private static String html(int number) {
        String paragraphs = Newsroom.article(100 + number)
                .lines()
                .skip(2)
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html lang=en><head><title>Bridge " + number + " opens | Elm Post</title>"
                + "<meta property=og:site_name content='Elm Post'>"
                + "<link rel=canonical href=https://elm.example/bridge/" + number + ">"
                + "<meta property=article:published_time content=2026-03-0" + (1 + number % 9) + "T08:00:00Z>"
                + "</head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>Bridge " + number
                + " opens</h1><p class=byline>By Ada Quill</p>" + paragraphs
                + "<figure><img src=/b.jpg><figcaption>The bridge. (Tom Reed/AP)</figcaption></figure>"
                + "</article><footer>© Elm Post</footer></body></html>";
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheSameInEveryForm(String name) throws IOException {
        var packed = new Newsroom(dir.resolve(name)).bytes(name, FORMS.get(name).of(PAGES));
        packed.run("one");

        for (var table : Tables.ALL) {
            assertThat(rows(packed, table)).as(table.name()).isEqualTo(rows(folder, table));
        }
        assertThat(rows(folder, Tables.ARTICLES)).hasSizeGreaterThan(20);
    }

    private static List<Map<String, Object>> rows(Newsroom newsroom, Table<?> table) {
        var rows = newsroom.rows("one", table.name());
        rows.forEach(row -> row.remove("source"));
        return rows;
    }

    private static Packed packed(Map<String, String> pages) {
        var packed = new Packed();
        pages.forEach(packed::with);
        return packed;
    }

    private static List<String> records(Map<String, String> pages) {
        var records = new ArrayList<String>();
        pages.forEach((name, page) -> records.add(Json.write(Map.of(name.endsWith(".html") ? "html" : "text", page))));
        return records;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String rows(Map<String, String> pages) {
        var rows = new StringBuilder();
        pages.forEach((name, page) -> {
            String quoted = '"' + page.replace("\"", "\"\"") + '"';
            rows.append(name.endsWith(".html") ? quoted + "," : "," + quoted).append("\r\n");
        });
        return rows.toString();
    }

    /** Written by DuckDB, in the order of the lines. */
    private static byte[] parquet(Map<String, String> pages) throws IOException {
        var lines = dir.resolve("lines.jsonl");
        var file = dir.resolve("duck.parquet");
        Files.writeString(lines, String.join("\n", records(pages)));
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_json('" + lines + "', format = 'newline_delimited',"
                    + " columns = {html: 'VARCHAR', text: 'VARCHAR'})) TO '" + file + "' (FORMAT parquet)");
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return Files.readAllBytes(file);
    }

    /** Resources without an address: a web archive that says no more than a folder does. */
    private static byte[] warc(Map<String, String> pages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var page : pages.entrySet()) {
            byte[] content = utf8(page.getValue());
            String type = page.getKey().endsWith(".html") ? "text/html" : "text/plain";
            bytes.write(utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: " + type + "\r\nContent-Length: "
                    + content.length + "\r\n\r\n"));
            bytes.write(content);
            bytes.write(utf8("\r\n\r\n"));
        }
        return bytes.toByteArray();
    }
}
