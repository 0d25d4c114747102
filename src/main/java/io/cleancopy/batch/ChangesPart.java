package io.cleancopy.batch;

import io.cleancopy.config.NearDuplicates;
import io.cleancopy.json.JsonLines;
import io.cleancopy.sink.PartFile;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.TableParts;
import io.cleancopy.sink.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes what became of articles of earlier runs that this run does not write: those that are gone, and those whose row has changed. */
final class ChangesPart {
    private final CleanRun run;
    private final List<ArticleChange.Gone> gone;
    private final Repeats repeats;

    /** @param gone see {@link Standing#gone} */
    ChangesPart(CleanRun run, List<ArticleChange.Gone> gone, Repeats repeats) {
        this.run = run;
        this.gone = List.copyOf(gone);
        this.repeats = repeats;
    }

    /**
     * Done already it is not done again.
     *
     * @param tables those of which the run has no part 0 yet, with those written here
     */
    void write(List<Table<?>> tables) throws IOException {
        if (ChangesMark.readWhole(run.staging()) != null) {
            return;
        }
        var amended = amended();
        var files = rows(tables, amended);
        run.crash().pass("changes");
        var changes = new ArrayList<ArticleChange>(gone);
        changes.addAll(amended);
        var path = run.staging().articleChanges();
        try (var file = new AtomicFile(path)) {
            try (var lines = new JsonLines(file.out())) {
                for (var change : changes) {
                    lines.write(change.toMap());
                }
            }
            file.commit();
        }
        var ledger = StoredFile.of(path.getParent(), path.getFileName().toString(), changes.size());
        new ChangesMark(files, ledger).write(run.staging());
    }

    private List<PartFile> rows(List<Table<?>> tables, List<ArticleChange.Amended> amended) throws IOException {
        try (var parts =
                TableParts.open(run.staging().run(), 0, run.sinks(), run.metadataOfFiles(), tables, run.shape(), "")) {
            for (var article : gone) {
                parts.write(article.row(run.id()));
            }
            for (var article : amended) {
                parts.write(article.row(run.id()));
            }
            return parts.finish();
        }
    }

    /** By id. */
    private List<ArticleChange.Amended> amended() {
        var standing = run.ledger().standing();
        var ids = new TreeSet<String>(standing.moved());
        if (run.settings().nearDuplicates() == NearDuplicates.MARK) {
            ids.addAll(run.ledger().repeating());
            ids.addAll(repeats.repeating());
        }
        gone.forEach(article -> ids.remove(article.articleId()));
        var moved = standing.moved();
        var amended = new ArrayList<ArticleChange.Amended>();
        for (String id : ids) {
            var repeated = repeated(id);
            boolean changed =
                    moved.contains(id) || !Objects.equals(repeated, run.ledger().repeated(id));
            if (standing.stands(id) && changed) {
                amended.add(new ArticleChange.Amended(id, standing.version(id), standing.source(id), repeated));
            }
        }
        return amended;
    }

    private @Nullable Repeated repeated(String id) {
        return run.settings().nearDuplicates() == NearDuplicates.MARK
                ? repeats.repeated(id)
                : run.ledger().repeated(id);
    }

    /** Of a run that cleans no page all tables are written here, so that each has a file. */
    static List<Table<?>> tables(int slices) {
        return slices == 0 ? Tables.ALL : Tables.OF_EARLIER_ARTICLES;
    }
}
