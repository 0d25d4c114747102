package io.cleancopy.batch;

import io.cleancopy.dedup.Duplicate;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.DuplicateRow;
import io.cleancopy.sink.HeldPage;
import io.cleancopy.sink.HeldPages;
import io.cleancopy.sink.TableParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

    private void write(int slice, Repeats repeats) throws IOException {
        var tables = Waiting.tables(run.settings().nearDuplicates());
        try (var parts =
                TableParts.open(run.staging().run(), slice, run.sinks(), run.metadataOfFiles(), tables, run.shape())) {
            var writing = new Writing(parts, repeats);
            HeldPages.each(run.staging().heldPages(slice), writing::take);
            var files = parts.finish();
            run.crash().pass("articles");
            new ArticlesMark(slice, files, writing.tally, writing.dropped).write(run.staging());
        }
    }

    /** The articles of one slice while they are written. */
    private final class Writing {
        private final TableParts parts;
        private final Repeats repeats;
        private final Tally tally = new Tally();
        private final List<String> dropped = new ArrayList<>();

        Writing(TableParts parts, Repeats repeats) {
            this.parts = parts;
            this.repeats = repeats;
        }

        void take(HeldPage page) throws IOException {
            var winner = repeats.dropped(page.articleId());
            if (winner != null) {
                drop(page, winner);
                return;
            }
            if (page.isArticle()) {
                tally.merge(SlicePart.tally(page));
                mark(page);
            }
            parts.write(page);
        }

        private void mark(HeldPage article) {
            var winner = repeats.of(article.articleId());
            if (winner != null) {
                article.repeats(winner.of(), winner.score());
                tally.addNearDuplicates(1);
            }
        }

        /** A page that holds an article which is not written repeats what that one repeats. */
        private void drop(HeldPage page, Duplicate winner) throws IOException {
            String kind = winner.exact() ? "exact" : "near";
            parts.write(new DuplicateRow(page.source(), winner.of(), kind, winner.score(), run.id()));
            if (page.isArticle()) {
                tally.addDuplicate(page.publisher());
                dropped.add(page.source());
            }
        }
    }
}
