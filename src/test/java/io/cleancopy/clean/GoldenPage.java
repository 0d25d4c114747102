package io.cleancopy.clean;

import io.cleancopy.json.Json;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page and its truth: a folder that holds {@code page.txt}, {@code page.html} or {@code page.path} (the name of a
 * page elsewhere), and {@code expected.json} with the keys that the page shows.
 */
record GoldenPage(String slug, Path file, Map<String, @Nullable Object> expected) {
    static final Path FOLDER = Path.of("src/test/resources/pages");

    static List<GoldenPage> all() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenPage read(Path folder) {
        return new GoldenPage(
                folder.getFileName().toString(), file(folder), Json.readObject(text(folder.resolve("expected.json"))));
    }

    private static Path file(Path folder) {
        var elsewhere = folder.resolve("page.path");
        if (Files.exists(elsewhere)) {
            return Path.of(text(elsewhere).strip());
        }
        var html = folder.resolve("page.html");
        return Files.exists(html) ? html : folder.resolve("page.txt");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RawPage raw() {
        try {
            var type = file.toString().endsWith(".html") ? MediaType.HTML : MediaType.TEXT;
            return new RawPage(new Origin(file.getFileName().toString()), type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return slug;
    }
}
