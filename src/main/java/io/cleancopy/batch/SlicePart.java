package io.cleancopy.batch;

import io.cleancopy.json.JsonLines;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Rejected;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.DuplicateRow;
import io.cleancopy.sink.Landed;
import io.cleancopy.sink.Landing;
import io.cleancopy.sink.RejectRow;
import io.cleancopy.sink.Sinks;
import io.cleancopy.sink.TableParts;
import io.cleancopy.sink.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * The output of one slice while it is written: a part of every table, the slice's lines of the ledger, its numbers. It
 * counts after {@link #finish}; closed without, it leaves nothing.
 */
final class SlicePart implements Closeable {
    private final CleanRun run;
    private final int number;
    private final TableParts tables;
    private final AtomicFile ledger;
    private final JsonLines ledgerLines;
    private final Tally tally = new Tally();
    private long lines;

    SlicePart(CleanRun run, int number) throws IOException {
        this.run = run;
        this.number = number;
        var sinks = run.settings().formats().stream().map(Sinks::byId).toList();
        tables = TableParts.open(run.staging().run(), number, sinks, metadata(run));
        ledger = new AtomicFile(run.staging().ledger(number));
        ledgerLines = new JsonLines(ledger.out());
    }

    private static Map<String, String> metadata(CleanRun run) throws IOException {
        return Map.of(
                "run_id", run.id(),
                "settings", run.settingsOfRows(),
                "schema_version", String.valueOf(Tables.SCHEMA_VERSION));
    }

    void land(CleanedPage page) throws IOException {
        if (page.outcome() instanceof Cleaned cleaned) {
            land(page, cleaned);
            run.progress().landed();
        } else {
            land(page, (Rejected) page.outcome());
            run.progress().rejected();
        }
        lines++;
    }

    private void land(CleanedPage page, Cleaned cleaned) throws IOException {
        String source = cleaned.origin().location();
        String id = Objects.requireNonNull(page.articleId());
        String content = Objects.requireNonNull(page.contentSha256());
        var place = run.ledger().standing().place(source, id, content);
        if (place.fate() == Fate.WRITTEN) {
            String sha256 = Objects.requireNonNull(page.sha256());
            var landing = new Landing(id, place.version(), sha256, content, run.settingsOfRows(), run.id(), null);
            tables.write(new Landed(cleaned.article(), landing));
            tally.add(cleaned);
        } else {
            tables.write(new DuplicateRow(source, id, "exact", 1.0, run.id()));
            tally.addDuplicate(cleaned);
        }
        ledgerLines.write(new LedgerLine(
                        source,
                        page.stamp(),
                        page.sha256(),
                        run.fingerprint().hash(),
                        place.fate(),
                        id,
                        place.version(),
                        content,
                        null,
                        null)
                .toMap());
    }

    private void land(CleanedPage page, Rejected rejected) throws IOException {
        String source = rejected.origin().location();
        var last = run.ledger().line(source);
        String firstSeen = last != null && last.firstSeen() != null ? last.firstSeen() : run.id();
        tables.write(new RejectRow(
                source,
                page.sha256(),
                rejected.stage(),
                rejected.reason().id(),
                rejected.detail(),
                null,
                firstSeen,
                run.id(),
                run.id()));
        tally.add(rejected);
        ledgerLines.write(new LedgerLine(
                        source,
                        page.stamp(),
                        page.sha256(),
                        run.fingerprint().hash(),
                        Fate.REJECTED,
                        null,
                        0,
                        null,
                        rejected.reason().id(),
                        firstSeen)
                .toMap());
    }

    /** Everything is on the disk under its name when the mark appears. */
    void finish() throws IOException {
        var files = tables.finish();
        run.crash().pass("part");
        ledgerLines.close();
        ledger.commit();
        var path = run.staging().ledger(number);
        var stored = StoredFile.of(path.getParent(), path.getFileName().toString(), lines);
        var counts = new Counts(lines, tally.written(), 0, tally.duplicate(), tally.rejected());
        run.crash().pass("mark");
        new Mark(number, counts, files, stored, tally).write(run.staging());
        run.crash().pass("marked");
    }

    @Override
    public void close() throws IOException {
        try (ledger) {
            tables.close();
        }
    }
}
