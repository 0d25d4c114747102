package io.cleancopy.batch;

import io.cleancopy.dedup.Duplicate;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.DuplicateRow;
import io.cleancopy.sink.HeldFile;
import io.cleancopy.sink.HeldPage;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Partition;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.TableParts;
import io.cleancopy.sink.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The step {@code articles}: all slices are finished, so it can be told which articles repeat others, and the rows that
 * waited for that are written, sorted, into files of the size that is asked for. Files that are written stand on a
 * restart.
 */
final class ArticleParts {
    private final CleanRun run;

    ArticleParts(CleanRun run) {
        this.run = run;
    }

    /** Asked to stop it drops the files that it is at. */
    void write() throws IOException {
        var head = PlanFile.readHead(run.staging().plan());
        int slices = head.slices();
        var gone = run.ledger().standing().gone(head.request().deletes());
        var ids = gone.stream().map(ArticleChange.Gone::articleId).collect(Collectors.toSet());
        var repeats = Repeats.of(run, slices, ids);
        var groups = ArticleGroups.of(run, slices).slices();
        for (int group = 0; group < groups.size() && !run.isToStop(); group++) {
            if (ArticlesMark.readWhole(run.staging(), group) == null) {
                write(group, groups.get(group), repeats);
            }
        }
        if (!run.isToStop()) {
            new ChangesPart(run, gone, repeats).write(ChangesPart.tables(slices));
        }
    }

    private void write(int group, List<Integer> slices, Repeats repeats) throws IOException {
        try (var held = new Held();
                var writing = new Writing(group, repeats)) {
            for (var place : held.sorted(slices)) {
                writing.take(place.page(), place.folder());
            }
            var files = writing.finish();
            run.crash().pass("articles");
            new ArticlesMark(group, files, writing.tally, writing.repeated, writing.dropped).write(run.staging());
            run.crash().pass("articles-marked");
        }
    }

    /** The files in which the pages of a group wait. */
    private final class Held implements Closeable {
        private final List<HeldFile> files = new ArrayList<>();

        List<HeldFile.Place> sorted(List<Integer> slices) throws IOException {
            var places = new ArrayList<HeldFile.Place>();
            for (int slice : slices) {
                var file = new HeldFile(run.staging().heldPages(slice));
                files.add(file);
                places.addAll(file.places(run.settings().partition()));
            }
            places.sort(HeldFile.Place.ORDER);
            return places;
        }

        @Override
        public void close() throws IOException {
            for (var file : files) {
                file.close();
            }
        }
    }

    /** The articles of one group while they are written. */
    private final class Writing implements Closeable {
        private final int group;
        private final Repeats repeats;
        private final Tally tally = new Tally();
        private final Map<String, Repeated> repeated = new TreeMap<>();
        private final List<String> dropped = new ArrayList<>();
        private final List<PartFile> files = new ArrayList<>();
        private final TableParts beside;
        private TableParts articles;
        private String folder;

        Writing(int group, Repeats repeats) throws IOException {
            this.group = group;
            this.repeats = repeats;
            folder = "";
            articles = open(List.of(Tables.ARTICLES), folder);
            beside = open(Waiting.besideArticles(run.settings().nearDuplicates()), "");
        }

        private TableParts open(List<Table<?>> tables, String in) throws IOException {
            return TableParts.open(
                    run.staging().run(), group, run.sinks(), run.metadataOfFiles(), tables, run.shape(), in);
        }

        void take(HeldPage page, String in) throws IOException {
            var winner = repeats.dropped(page.articleId());
            if (winner != null) {
                drop(page, winner);
                return;
            }
            if (page.isArticle()) {
                tally.merge(SlicePart.tally(page));
                mark(page);
                openFolder(in);
            }
            articles.write(page);
            beside.write(page);
        }

        /** Pages come sorted by folder: each is opened once. */
        private void openFolder(String in) throws IOException {
            if (!in.equals(folder)) {
                finishFolder();
                folder = in;
                articles = open(List.of(Tables.ARTICLES), in);
            }
        }

        private void finishFolder() throws IOException {
            boolean none = run.settings().partition() != Partition.NONE && folder.isEmpty();
            if (!none) {
                files.addAll(articles.finish(run.crash()::pass));
            }
            articles.close();
        }

        private void mark(HeldPage article) {
            var winner = repeats.of(article.articleId());
            if (winner != null) {
                article.repeats(winner.of(), winner.score());
                repeated.put(article.articleId(), new Repeated(winner.of(), winner.score()));
                tally.addNearDuplicates(1);
            }
        }

        /** A page that holds an article which is not written repeats what that one repeats. */
        private void drop(HeldPage page, Duplicate winner) throws IOException {
            String kind = winner.exact() ? "exact" : "near";
            beside.write(new DuplicateRow(page.source(), winner.of(), kind, winner.score(), run.id()));
            if (page.isArticle()) {
                tally.addDuplicate(page.publisher());
                dropped.add(page.source());
            }
        }

        List<PartFile> finish() throws IOException {
            finishFolder();
            files.addAll(beside.finish(run.crash()::pass));
            return files;
        }

        @Override
        public void close() throws IOException {
            try (beside) {
                articles.close();
            }
        }
    }
}
