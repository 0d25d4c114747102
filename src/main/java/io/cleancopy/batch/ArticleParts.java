package io.cleancopy.batch;

import io.cleancopy.dedup.Duplicate;
import io.cleancopy.sink.HeldArticles;
import io.cleancopy.sink.TableParts;
import io.cleancopy.sink.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The step {@code articles}: all slices are finished, so it can be told which articles repeat others, and the rows that
 * waited for that are written. Slices whose articles are written stand on a restart.
 */
final class ArticleParts {
    private final CleanRun run;

    ArticleParts(CleanRun run) {
        this.run = run;
    }

    /** Asked to stop it drops the slice that it is at. */
    void write() throws IOException {
        int slices = PlanFile.readHead(run.staging().plan()).slices();
        var repeats = Repeats.of(run, slices);
        for (int slice = 0; slice < slices && !run.isToStop(); slice++) {
            if (ArticlesMark.readWhole(run.staging(), slice) == null) {
                write(slice, repeats);
            }
        }
    }

    private void write(int slice, Map<String, Duplicate> repeats) throws IOException {
        var folder = run.staging().run();
        long[] marked = {0};
        try (var parts = TableParts.open(folder, slice, run.sinks(), run.metadataOfFiles(), List.of(Tables.ARTICLES))) {
            HeldArticles.each(run.staging().heldArticles(slice), article -> {
                var repeated = repeats.get(article.articleId());
                if (repeated != null) {
                    article.repeats(repeated.of(), repeated.score());
                    marked[0]++;
                }
                parts.write(article);
            });
            var files = parts.finish();
            run.crash().pass("articles");
            new ArticlesMark(slice, files, marked[0]).write(run.staging());
        }
    }
}
