package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.Tables;
import io.cleancopy.source.Packed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same pages in whatever form they come are the same rows in every table, but for where they came from. */
class FormsOfInputTest {
    @TempDir
    Path dir;

    private final Map<String, String> pages = new TreeMap<>();

    /** A file with all pages, by their names. */
    private interface Form {
        byte[] of(Map<String, String> pages) throws IOException;
    }

    private static final Map<String, Form> FORMS = forms();

    private static Map<String, Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        forms.put("a.zip", pages -> packed(pages).zip());
        forms.put("a.tar", pages -> packed(pages).tar());
        forms.put("a.tgz", pages -> Packed.gzip(packed(pages).tar()));
        forms.put("a.jsonl", pages -> utf8(String.join("\n", records(pages))));
        forms.put("a.jsonl.gz", pages -> Packed.gzip(String.join("\n", records(pages))));
        forms.put("a.json", pages -> utf8("[" + String.join(",\n", records(pages)) + "]"));
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

    @BeforeEach
    void writePages() {
        for (int i = 0; i < 12; i++) {
            pages.put(String.format("p%02d.txt", i), Newsroom.article(i));
            pages.put(String.format("q%02d.html", i), html(i));
        }
        pages.put("r.txt", Newsroom.article(3));
        pages.put("s.txt", "Too short.");
        pages.put("t.html", "<html><body><nav><a href=/>Home</a></nav></body></html>");
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
        var folder = new Newsroom(dir.resolve("folder"));
        pages.forEach(folder::page);
        folder.run("one");
        var packed =
                new Newsroom(dir.resolve("packed")).bytes(name, FORMS.get(name).of(pages));
        packed.run("one");

        for (var table : Tables.ALL) {
            assertThat(rows(packed, table)).as(table.name()).isEqualTo(rows(folder, table));
        }
        assertThat(rows(folder, Tables.ARTICLES)).hasSizeGreaterThan(20);
    }

    @Test
    void isTheSameToThePage() throws IOException {
        var folder = new Newsroom(dir.resolve("folder"));
        pages.forEach(folder::page);
        folder.run("one");
        var packed = new Newsroom(dir.resolve("packed"))
                .bytes("a.zip", FORMS.get("a.zip").of(pages));
        packed.run("one");

        assertThat(packed.rows("one", "articles"))
                .extracting(row -> ((String) row.get("source")).replace("a.zip!/", ""))
                .containsExactlyElementsOf(folder.rows("one", "articles").stream()
                        .map(row -> (String) row.get("source"))
                        .toList());
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
}
