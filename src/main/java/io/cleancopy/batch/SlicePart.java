package io.cleancopy.batch;

import io.cleancopy.config.NearDuplicates;
import io.cleancopy.json.JsonLines;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Rejected;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.DuplicateRow;
import io.cleancopy.sink.HeldPage;
import io.cleancopy.sink.HeldPages;
import io.cleancopy.sink.Landed;
import io.cleancopy.sink.Landing;
import io.cleancopy.sink.RejectRow;
import io.cleancopy.sink.TableParts;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The output of one slice while it is written: a part of every table but of those whose rows are held back until it is
 * known which articles repeat others; the slice's lines of the ledger, its numbers. It counts after {@link #finish}; closed
 * without, it leaves nothing.
 */
final class SlicePart implements Closeable {
    private static final String TALLY = "tally";

    private final CleanRun run;
    private final int number;
    private final TableParts tables;
    private final AtomicFile held;
    private final HeldPages heldPages;
    private final AtomicFile ledger;
    private final JsonLines ledgerLines;
    private final Tally tally = new Tally();
    private long lines;
    private long written;

    SlicePart(CleanRun run, int number) throws IOException {
        this.run = run;
        this.number = number;
        tables = TableParts.open(
                run.staging().run(),
                number,
                run.sinks(),
                run.metadataOfFiles(),
                Waiting.otherTables(near()),
                run.shape(),
                "");
        held = new AtomicFile(run.staging().heldPages(number));
        heldPages = new HeldPages(held.out(), Waiting.tables(near()), run.shape());
        ledger = new AtomicFile(run.staging().ledger(number));
        ledgerLines = new JsonLines(ledger.out());
    }

    void land(CleanedPage page) throws IOException {
        if (page.outcome() instanceof Cleaned) {
            landCleaned(page);
            run.progress().landed();
        } else {
            land(page, (Rejected) page.outcome());
            run.progress().rejected();
        }
        lines++;
    }

    private void landCleaned(CleanedPage cleaned) throws IOException {
        var standing = run.ledger().standing();
        var page = line(cleaned);
        var place = standing.place(page);
        var line = page.as(place.fate(), place.version());
        standing.landed(line);
        if (place.fate() == Fate.WRITTEN) {
            write(cleaned, line);
        } else {
            writeDuplicate(cleaned, line, place.superseded());
        }
        write(line, place.fate() == Fate.WRITTEN ? cleaned.likeness() : null);
    }

    /** As if it were written. */
    private LedgerLine line(CleanedPage page) {
        return new LedgerLine(
                page.outcome().origin().location(),
                page.stamp(),
                page.knownBy(),
                run.fingerprint().hash(),
                Fate.WRITTEN,
                page.articleId(),
                0,
                page.contentSha256(),
                page.rank(),
                null,
                null);
    }

    private void write(CleanedPage page, LedgerLine line) throws IOException {
        var cleaned = (Cleaned) page.outcome();
        String sha256 = Objects.requireNonNull(page.sha256());
        var landing = new Landing(
                line.article(), line.version(), sha256, line.content(), run.settingsOfRows(), run.id(), null);
        var landed = new Landed(cleaned.article(), landing);
        heldPages.add(landed, tallied(cleaned));
        tables.write(landed);
        written++;
    }

    private void writeDuplicate(CleanedPage page, LedgerLine line, boolean superseded) throws IOException {
        var row = superseded
                ? new DuplicateRow(line.source(), line.article(), "superseded", 0, run.id())
                : new DuplicateRow(line.source(), line.article(), "exact", 1, run.id());
        heldPages.add(row);
        tables.write(row);
        tally.addDuplicate((Cleaned) page.outcome());
    }

    private void write(LedgerLine line, @Nullable Likeness likeness) throws IOException {
        var map = line.toMap();
        if (likeness != null) {
            likeness.addTo(map);
        }
        ledgerLines.write(map);
    }

    /** Counts the page; where it may not be written after all, its numbers wait beside its rows. */
    private Map<String, Object> tallied(Cleaned cleaned) {
        if (near() != NearDuplicates.DROP) {
            tally.add(cleaned);
            return Map.of();
        }
        var own = new Tally();
        own.add(cleaned);
        return Map.of(TALLY, own.toMap());
    }

    /** The numbers of a page that waited; of one that is counted already they are all 0. */
    @SuppressWarnings("unchecked")
    static Tally tally(HeldPage page) {
        var tally = (@Nullable Map<String, ?>) page.note().get(TALLY);
        return tally == null ? new Tally() : Tally.fromMap(tally);
    }

    private NearDuplicates near() {
        return run.settings().nearDuplicates();
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
        var line = new LedgerLine(
                source,
                page.stamp(),
                page.knownBy(),
                run.fingerprint().hash(),
                Fate.REJECTED,
                null,
                0,
                null,
                "",
                rejected.reason().id(),
                firstSeen);
        run.ledger().standing().landed(line);
        write(line, null);
    }

    /** Everything is on the disk under its name when the mark appears. */
    void finish() throws IOException {
        var files = tables.finish(run.crash()::pass);
        run.crash().pass("part");
        heldPages.close();
        held.commit();
        ledgerLines.close();
        ledger.commit();
        var path = run.staging().ledger(number);
        var stored = StoredFile.of(path.getParent(), path.getFileName().toString(), lines);
        var heldPath = run.staging().heldPages(number);
        var heldFile =
                StoredFile.of(heldPath.getParent(), heldPath.getFileName().toString(), written);
        var counts = new Counts(lines, written, 0, tally.duplicate(), tally.rejected());
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
