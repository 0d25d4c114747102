package io.cleancopy.evaluate;

import io.cleancopy.model.InputException;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gold pages and a folder with the files of the pages, {@code <id>.html} or {@code <id>.txt}. Shared by threads; the
 * figures do not depend on their number.
 */
public final class Evaluation {
    private final Path pages;
    private final List<GoldPage> gold;

    private Evaluation(Path pages, List<GoldPage> gold) {
        this.pages = pages;
        this.gold = List.copyOf(gold);
    }

    /** The gold of {@code dir/gold.jsonl} for the pages in {@code dir/folder}. */
    public static Evaluation open(Path dir, String folder) {
        var pages = dir.resolve(folder);
        if (!Files.isDirectory(pages)) {
            throw new InputException("Cannot evaluate on \"" + pages + "\": no such folder. Name it with --pages.");
        }
        return new Evaluation(pages, GoldFile.read(dir.resolve("gold.jsonl")));
    }

    public List<GoldPage> gold() {
        return gold;
    }

    /** What the cleaner says of each gold page that has a file, in the order of the gold. */
    public List<Prediction> predict(Function<RawPage, Outcome> cleaner, int threads) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var pending = new ArrayList<Future<Prediction>>();
            for (var page : gold) {
                var file = file(page.id());
                if (Files.exists(file)) {
                    pending.add(pool.submit(() -> Prediction.of(page.id(), cleaner.apply(read(file)))));
                }
            }
            var predictions = new ArrayList<Prediction>();
            for (var prediction : pending) {
                predictions.add(prediction.get());
            }
            return predictions;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The captured page of a gold page; null when there is no file for it. */
    public @Nullable RawPage page(GoldPage page) {
        var file = file(page.id());
        return Files.exists(file) ? read(file) : null;
    }

    private Path file(String id) {
        var html = pages.resolve(id + ".html");
        return Files.exists(html) ? html : pages.resolve(id + ".txt");
    }

    private static RawPage read(Path file) {
        try {
            var type = file.toString().endsWith(".html") ? MediaType.HTML : MediaType.TEXT;
            return new RawPage(new Origin(file.getFileName().toString()), type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException("Cannot read \"" + file + "\": " + e, e);
        }
    }
}
