package io.cleancopy.batch;

import io.cleancopy.json.JsonLines;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Rejected;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.DuplicateRow;
import io.cleancopy.sink.HeldArticles;
import io.cleancopy.sink.Landed;
import io.cleancopy.sink.Landing;
import io.cleancopy.sink.RejectRow;
import io.cleancopy.sink.Table;
import io.cleancopy.sink.TableParts;
import io.cleancopy.sink.Tables;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * The output of one slice while it is written: a part of every table but the articles, whose rows are held back until it is
 * known which repeat others; the slice's lines of the ledger, its numbers. It counts after {@link #finish}; closed without,
 * it leaves nothing.
 */
final class SlicePart implements Closeable {
    private static final List<Table<?>> TABLES =
            Tables.ALL.stream().filter(table -> table != Tables.ARTICLES).toList();

    private final CleanRun run;
    private final int number;
    private final TableParts tables;
    private final AtomicFile held;
    private final HeldArticles heldArticles;
    private final AtomicFile ledger;
    private final JsonLines ledgerLines;
    private final Tally tally = new Tally();
    private long lines;

    SlicePart(CleanRun run, int number) throws IOException {
        this.run = run;
        this.number = number;
        tables = TableParts.open(run.staging().run(), number, run.sinks(), run.metadataOfFiles(), TABLES);
        held = new AtomicFile(run.staging().heldArticles(number));
        heldArticles = new HeldArticles(held.out());
        ledger = new AtomicFile(run.staging().ledger(number));
        ledgerLines = new JsonLines(ledger.out());
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
            var landed = new Landed(cleaned.article(), landing);
            heldArticles.add(landed);
            tables.write(landed);
            tally.add(cleaned);
        } else {
            tables.write(new DuplicateRow(source, id, "exact", 1.0, run.id()));
            tally.addDuplicate(cleaned);
        }
        var line = new LedgerLine(
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
                .toMap();
        if (place.fate() == Fate.WRITTEN && page.likeness() != null) {
            page.likeness().addTo(line);
        }
        ledgerLines.write(line);
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
        heldArticles.close();
        held.commit();
        ledgerLines.close();
        ledger.commit();
        var path = run.staging().ledger(number);
        var stored = StoredFile.of(path.getParent(), path.getFileName().toString(), lines);
        var heldPath = run.staging().heldArticles(number);
        var heldFile =
                StoredFile.of(heldPath.getParent(), heldPath.getFileName().toString(), tally.written());
        var counts = new Counts(lines, tally.written(), 0, tally.duplicate(), tally.rejected());
        run.crash().pass("mark");
        new Mark(number, counts, files, stored, heldFile, tally).write(run.staging());
        run.crash().pass("marked");
    }

    @Override
    public void close() throws IOException {
        try (ledger;
                held) {
            tables.close();
        }
    }
}
