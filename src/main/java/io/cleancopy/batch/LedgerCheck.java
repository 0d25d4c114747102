package io.cleancopy.batch;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Checks the ledger of a run: a line for each page that was processed, and no article version twice. */
final class LedgerCheck {
    private final OutputFolder output;
    private final Manifest manifest;
    private final String where;
    private final Consumer<Fault> faults;

    LedgerCheck(OutputFolder output, Manifest manifest, Consumer<Fault> faults) {
        this.output = output;
        this.manifest = manifest;
        this.faults = faults;
        where = OutputFolder.RUN + manifest.runId() + "/" + Ledger.NAME;
    }

    /** Puts what the run wrote into {@code articles}. */
    void read(ArticleKeys articles) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        Lines.each(output.published(manifest.runId()).resolve(Ledger.NAME), line -> {
            String outcome = line.text("outcome");
            lines.merge(outcome, 1L, Long::sum);
            if (outcome.equals(Fate.WRITTEN.id())) {
                written(line.text("article_id"), line.count("version"), articles);
            }
        });
        var counts = manifest.counts();
        equal(Fate.WRITTEN.id(), counts.written(), lines);
        equal(Fate.DUPLICATE.id(), counts.duplicate(), lines);
        equal(Fate.REJECTED.id(), counts.rejected(), lines);
        equal(ArticleChange.Gone.OUTCOME, number("tombstones"), lines);
        equal(ArticleChange.Amended.OUTCOME, number("amended"), lines);
        rows(lines.values().stream().mapToLong(Long::longValue).sum());
    }

    private void written(String articleId, int version, ArticleKeys articles) {
        if (!articles.add(articleId, version)) {
            tell("version " + version + " of article " + articleId + " once", "more than one line");
        }
    }

    private long number(String difference) {
        return manifest.differences().get(difference) instanceof Number number ? number.longValue() : 0;
    }

    private void equal(String outcome, long expected, Map<String, Long> lines) {
        long found = lines.getOrDefault(outcome, 0L);
        if (found != expected) {
            tell(expected + " lines that say " + outcome, String.valueOf(found));
        }
    }

    private void rows(long found) {
        for (var file : manifest.files()) {
            if (Ledger.NAME.equals(file.get("path"))
                    && file.get("rows") instanceof Number rows
                    && rows.longValue() != found) {
                tell(rows + " lines", String.valueOf(found));
            }
        }
    }

    private void tell(String expected, String found) {
        faults.accept(new Fault(where, expected, found, Fault.RESTORE));
    }
}
