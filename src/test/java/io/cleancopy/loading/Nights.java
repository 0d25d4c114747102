package io.cleancopy.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.cli.ExitCodes;
import io.cleancopy.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Three published runs of a small invented paper, with what loaders get wrong: parts, quotes, line breaks, empty lists, a
 * second version, a version that comes again with other rows beside it, a duplicate, a rejected page, an unfinished run.
 */
public final class Nights {
    private static final String SHARE = "<p>Share on Facebook</p><p>Share on WhatsApp</p>";
    private static final String RELATED = "<p>Read more: The winter boat and who pays for it</p>";
    private static final String PHOTO =
            "<figure><img src=\"/quay.jpg\"><figcaption>The quay, at dawn. Photo: Ben Tar</figcaption></figure>";

    private final Path input;
    private final Path output;

    private Nights(Path folder) {
        input = folder.resolve("input");
        output = folder.resolve("output");
    }

    static Nights in(Path folder) throws IOException {
        var nights = new Nights(folder);
        nights.first(folder);
        nights.second(folder);
        nights.third(folder);
        Files.createDirectories(nights.output.resolve(".staging/run=20260110T021500Z/articles"));
        Files.writeString(nights.output.resolve(".staging/run=20260110T021500Z/articles/part-00000.csv"), "half a");
        return nights;
    }

    public Path input() {
        return input;
    }

    public Path output() {
        return output;
    }

    /** In the order in which they were published. */
    public List<Path> runs() {
        return List.of(run("20260107T021500Z"), run("20260108T021500Z"), run("20260109T021500Z"));
    }

    private Path run(String id) {
        return output.resolve("run=" + id);
    }

    private void first(Path folder) throws IOException {
        page(
                "ferry",
                "The \"Gull\", late again, is sold",
                RELATED,
                "The harbour master, Ben Tar, said: \"It had to be.\"");
        page("bridge", "A bridge too short", SHARE + PHOTO, "It ends two metres before the quay does, he said.");
        page("tide", "High tide at noon", "", "C:\\tides\\noon is where the office keeps its tables, she said.");
        Files.copy(input.resolve("tide.html"), input.resolve("tide-again.html"));
        Files.writeString(input.resolve("empty.html"), " \n");
        run(folder, "20260107T021500Z");
    }

    /** The ferry has another text, and there is a new page. */
    private void second(Path folder) throws IOException {
        page("ferry", "The \"Gull\", late again, is sold", "", "The harbour master said that the price was a secret.");
        page("market", "Fish market moves indoors", PHOTO, "Caf\u00e9 owners, 12 of them, asked for it \u26f4\ufe0f.");
        run(folder, "20260108T021500Z");
    }

    /** The bridge has the same text and fewer lines around it; the tide is gone, and the market lies elsewhere. */
    private void third(Path folder) throws IOException {
        page("bridge", "A bridge too short", "", "It ends two metres before the quay does, he said.");
        Files.delete(input.resolve("tide.html"));
        Files.delete(input.resolve("tide-again.html"));
        Files.move(input.resolve("market.html"), input.resolve("market-hall.html"));
        run(folder, "20260109T021500Z", "--sync-deletes", "--allow-mass-delete");
    }

    private void run(Path folder, String id, String... options) throws IOException {
        var settings = folder.resolve("settings.yaml");
        Files.writeString(settings, "cleancopy: {slices: {max-pages: 2}, formats: [csv, parquet, jsonl]}\n");
        var arguments = new ArrayList<>(List.of(
                "run",
                input.toString(),
                "-o",
                output.toString(),
                "--config",
                settings.toString(),
                "--run-id",
                id,
                "--quiet"));
        arguments.addAll(List.of(options));
        assertThat(Program.run(arguments.toArray(new String[0]))).isEqualTo(ExitCodes.DONE);
    }

    private void page(String name, String headline, String beside, String quote) throws IOException {
        Files.createDirectories(input);
        Files.writeString(input.resolve(name + ".html"), """
                <!DOCTYPE html><html lang="en"><head><title>%1$s | The Quay</title>
                <link rel="canonical" href="https://quay.example/2026/%2$s">
                <meta property="article:published_time" content="2026-01-06T17:30:00.123456+01:00">
                <meta name="author" content="Ada Quill"></head><body><nav><a href="/">Home</a></nav>
                <article><h1>%1$s</h1><p>By Ada Quill</p>%3$s
                <p>For %2$s the winter was long, and the people of Port Aldery had time to talk about it at the quay.</p>
                <p>%4$s Nobody at the quay had expected that, least of all the two men who had painted it.</p>
                <p>The council will meet on Thursday to hear what the islanders think, and whether they would pay.</p>
                </article><footer>\u00a9 The Quay</footer></body></html>
                """.formatted(headline, name, beside, quote));
    }
}
