package io.cleancopy.batch;

import io.cleancopy.model.OutputException;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks that every planned page is accounted for, once, in the numbers and in the rows of every format. Looks at the
 * plan, the marks and the files alone: what the framework says of its steps is not asked.
 */
final class Conservation {
    private final CleanRun run;
    private final List<String> faults = new ArrayList<>();

    private Conservation(CleanRun run) {
        this.run = run;
    }

    /** A run that adds up. */
    record Sum(
            PlanHead head,
            Counts counts,
            Tally tally,
            List<Mark> marks,
            List<ArticlesMark> articles,
            ChangesMark changes,
            long sourceChanges) {
        Sum {
            marks = List.copyOf(marks);
            articles = List.copyOf(articles);
        }

        /** The articles first. */
        List<PartFile> files() {
            var files = new ArrayList<PartFile>();
            articles.forEach(mark -> files.addAll(mark.files()));
            marks.forEach(mark -> files.addAll(mark.files()));
            files.addAll(changes.files());
            return files;
        }

        long ledgerLines() {
            return sourceChanges + counts.processed() + changes.ledger().rows();
        }

        /** What became of pages that were not processed and of articles that were not written. */
        Map<String, Long> differences() {
            var map = new LinkedHashMap<>(head.differences().toMap());
            for (var table : Tables.OF_EARLIER_ARTICLES) {
                map.put(table.name(), rows(table.name()));
            }
            return map;
        }

        private long rows(String table) {
            return changes.files().stream()
                    .filter(file -> file.table().equals(table))
                    .mapToLong(PartFile::rows)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** @throws OutputException if anything is missing or too much; then nothing may be published */
    static Sum check(CleanRun run) throws IOException {
        var check = new Conservation(run);
        var sum = check.sum();
        if (!check.faults.isEmpty()) {
            throw new OutputException("Cannot publish run " + run.id() + ": " + String.join("; ", check.faults)
                    + ". Nothing was published. Run again with --fresh to do all of it anew.");
        }
        return sum;
    }

    private Sum sum() throws IOException {
        var marks = new ArrayList<Mark>();
        var articles = new ArrayList<ArticlesMark>();
        PlanHead head;
        try (var plan = PlanFile.open(run.staging().plan())) {
            head = plan.head();
            for (var slice = plan.next(); slice != null; slice = plan.next()) {
                add(slice, marks);
            }
        }
        if (marks.size() == head.slices()) {
            addArticles(articles, marks);
        }
        var tally = new Tally();
        tally.addPlanned(head.planned());
        tally.addUnchanged(head.unchanged());
        var counts = new Counts(head.unchanged(), 0, head.unchanged(), 0, 0);
        for (var mark : marks) {
            counts = counts.plus(mark.counts());
            tally.merge(mark.tally());
        }
        for (var written : articles) {
            counts = counts.withDropped(written.dropped().size());
            tally.merge(written.tally());
        }
        equal("slices", head.slices(), marks.size());
        equal("planned pages", head.planned(), counts.planned());
        require(counts.addUp(), "the sum does not hold: " + counts);
        require(tally.addsUp(), "the numbers of the report do not add up");
        equal("written pages in the report", counts.written(), tally.written());
        var changes = changes();
        long sourceChanges = SourceChanges.read(run.staging().changes()).size();
        var sum = new Sum(head, counts, tally, marks, articles, changes, sourceChanges);
        if (faults.isEmpty()) {
            rows(sum.files(), counts);
            files(sum.files());
        }
        return sum;
    }

    private void add(Slice slice, List<Mark> marks) throws IOException {
        var mark = Mark.read(run.staging(), slice.number());
        if (mark == null) {
            faults.add("slice " + slice.number() + " is not finished");
            return;
        }
        equal(
                "pages of slice " + slice.number(),
                slice.pages().size(),
                mark.counts().processed());
        equal(
                "ledger lines of slice " + slice.number(),
                slice.pages().size(),
                mark.ledger().rows());
        require(
                mark.ledger().hasItsSize(run.staging().done()),
                "the ledger of slice " + slice.number() + " is damaged");
        marks.add(mark);
    }

    private ChangesMark changes() throws IOException {
        var changes = ChangesMark.read(run.staging());
        if (changes == null) {
            faults.add("what became of earlier articles is not written");
            return new ChangesMark(List.of(), new StoredFile("", 0, 0, ""));
        }
        require(changes.ledger().hasItsSize(run.staging().done()), "the ledger of earlier articles is damaged");
        return changes;
    }

    private void addArticles(List<ArticlesMark> articles, List<Mark> marks) throws IOException {
        int groups = ArticleGroups.of(run, marks).slices().size();
        for (int group = 0; group < groups; group++) {
            var written = ArticlesMark.read(run.staging(), group);
            if (written == null) {
                faults.add("the articles of group " + group + " are not written");
            } else {
                articles.add(written);
            }
        }
    }

    private void rows(List<PartFile> files, Counts counts) {
        for (String format : run.settings().formats()) {
            Map<String, Long> rows = new TreeMap<>();
            for (var file : files) {
                if (file.format().equals(format)) {
                    rows.merge(file.table(), file.rows(), Long::sum);
                }
            }
            equal(format + " rows of articles", counts.written(), rows.getOrDefault("articles", 0L));
            equal(format + " rows of duplicates", counts.duplicate(), rows.getOrDefault("duplicates", 0L));
            equal(format + " rows of rejects", counts.rejected(), rows.getOrDefault("rejects", 0L));
        }
    }

    /** The files of the tables are those that the marks name, no fewer and no more. */
    private void files(List<PartFile> files) throws IOException {
        var named = new TreeSet<String>();
        for (var file : files) {
            named.add(file.path());
            require(PartFiles.stored(file).hasItsSize(run.staging().run()), file.path() + " is missing or damaged");
        }
        var found = found();
        found.removeAll(named);
        require(found.isEmpty(), "files that belong to no slice: " + String.join(", ", found));
    }

    private TreeSet<String> found() throws IOException {
        var found = new TreeSet<String>();
        var folder = run.staging().run();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (var tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(folder))
                    .forEach(file -> found.add(path(folder, file)));
        }
        return found;
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void equal(String what, long planned, long found) {
        require(planned == found, what + ": " + planned + " expected, " + found + " found");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
