package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.sink.PartFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that what became of articles of earlier runs is written: last, after all that it names.
 *
 * @param ledger its lines of the ledger
 */
record ChangesMark(List<PartFile> files, StoredFile ledger) {
    ChangesMark {
        files = List.copyOf(files);
    }

    void write(Staging staging) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        map.put("files", files.stream().map(PartFiles::toMap).toList());
        map.put("ledger", ledger.toMap());
        AtomicFile.write(staging.changesMark(), Json.write(map));
    }

    /** The mark, null when there is none. */
    static @Nullable ChangesMark read(Staging staging) throws IOException {
        if (!Files.exists(staging.changesMark())) {
            return null;
        }
        var fields = Fields.parse(Files.readString(staging.changesMark()));
        var ledger = fields.fields("ledger");
        return new ChangesMark(
                fields.list("files").stream().map(PartFiles::read).toList(),
                StoredFile.read(ledger, ledger.number("rows")));
    }

    /** The mark if all that it names is there, byte for byte; null when it is to be done again. */
    static @Nullable ChangesMark readWhole(Staging staging) throws IOException {
        try {
            var mark = read(staging);
            boolean whole = mark != null
                    && PartFiles.areWhole(mark.files, staging.run())
                    && mark.ledger.isWhole(staging.done());
            return whole ? mark : null;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
