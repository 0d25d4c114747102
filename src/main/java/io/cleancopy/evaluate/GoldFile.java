package io.cleancopy.evaluate;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonException;
import io.cleancopy.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code gold.jsonl}: one JSON object a line, of which only {@code id} is needed. */
final class GoldFile {
    private GoldFile() {}

    static List<GoldPage> read(Path file) {
        var pages = new ArrayList<GoldPage>();
        int number = 0;
        try {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                number++;
                if (!line.isBlank()) {
                    pages.add(page(Json.readObject(line)));
                }
            }
        } catch (IOException e) {
            throw new InputException("Cannot read \"" + file + "\": " + e, e);
        } catch (JsonException | ClassCastException | IllegalArgumentException e) {
            throw new InputException("Cannot read \"" + file + "\" line " + number + ": " + e.getMessage(), e);
        }
        return pages;
    }

    private static GoldPage page(Map<String, @Nullable Object> gold) {
        String id = text(gold, "id");
        if (id == null) {
            throw new IllegalArgumentException("no \"id\"");
        }
        String body = text(gold, "articleBody");
        return new GoldPage(
                id,
                publisher(gold, id),
                body == null && gold.containsKey("articleBody") ? "" : body,
                filled(gold, "title"),
                authors(gold),
                filled(gold, "date"),
                filled(gold, "language"),
                texts(gold, "with"),
                texts(gold, "without"));
    }

    private static String publisher(Map<String, @Nullable Object> gold, String id) {
        String domain = filled(gold, "domain");
        String url = filled(gold, "url");
        if (domain == null && url != null) {
            int from = url.indexOf("//") + 2;
            int to = url.indexOf('/', from);
            domain = from < 2 ? null : url.substring(from, to < 0 ? url.length() : to);
        }
        return domain == null || domain.isEmpty() ? id : domain;
    }

    private static Set<String> authors(Map<String, @Nullable Object> gold) {
        if (gold.get("authors") instanceof String line && !line.isEmpty()) {
            return Names.inLine(line);
        }
        var authors = gold.get("authors") instanceof List<?> ? texts(gold, "authors") : List.<String>of();
        String byline = authors.isEmpty() ? filled(gold, "byline") : null;
        return byline == null ? Names.of(authors) : Names.inLine(byline);
    }

    private static @Nullable String filled(Map<String, @Nullable Object> gold, String name) {
        String text = text(gold, name);
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable String text(Map<String, @Nullable Object> gold, String name) {
        return (String) gold.get(name);
    }

    private static List<String> texts(Map<String, @Nullable Object> gold, String name) {
        var texts = new ArrayList<String>();
        if (gold.get(name) instanceof List<?> list) {
            list.forEach(text -> texts.add((String) text));
        }
        return texts;
    }
}
