package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.PartFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a slice is finished: written last, after all that it names.
 *
 * @param counts of the slice; nothing in it is unchanged
 * @param files of the tables whose rows do not wait
 * @param ledger the slice's lines of the ledger
 * @param articles the rows that wait, to be written once all slices are finished
 */
record Mark(int slice, Counts counts, List<PartFile> files, StoredFile ledger, StoredFile articles, Tally tally) {

    void write(Staging staging) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        map.put("slice", slice);
        map.put("counts", counts.toMap());
        map.put("files", files.stream().map(PartFiles::toMap).toList());
        map.put("ledger", ledger.toMap());
        map.put("articles", articles.toMap());
        map.put("tally", tally.toMap());
        AtomicFile.write(staging.mark(slice), Json.write(map));
    }

    /** The slice's mark, null when there is none. */
    static @Nullable Mark read(Staging staging, int slice) throws IOException {
        var file = staging.mark(slice);
        if (!Files.exists(file)) {
            return null;
        }
        var fields = Fields.parse(Files.readString(file));
        var ledger = fields.fields("ledger");
        var articles = fields.fields("articles");
        return new Mark(
                fields.count("slice"),
                Counts.read(fields.fields("counts")),
                fields.list("files").stream().map(PartFiles::read).toList(),
                StoredFile.read(ledger, ledger.number("rows")),
                StoredFile.read(articles, articles.number("rows")),
                Tally.fromMap(fields.map("tally")));
    }

    /** The counts of a plan, as far as its slices are finished. */
    static Counts sum(Staging staging, PlanHead head) throws IOException {
        var counts = head.countsSoFar();
        for (int slice = 0; slice < head.slices(); slice++) {
            var mark = read(staging, slice);
            counts = mark == null ? counts : counts.plus(mark.counts());
        }
        return counts.ofPlanned(head.planned());
    }

    /** The slice's mark if all that it names is there, byte for byte; null when the slice is to be done again. */
    static @Nullable Mark readWhole(Staging staging, int slice) throws IOException {
        try {
            var mark = read(staging, slice);
            return mark != null && mark.isWhole(staging) ? mark : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    private boolean isWhole(Staging staging) throws IOException {
        return PartFiles.areWhole(files, staging.run())
                && ledger.isWhole(staging.done())
                && articles.isWhole(staging.done());
    }
}
