package io.cleancopy.batch;

import io.cleancopy.json.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a plan found out about pages that it does not process, frozen with it: as the ledger of the run will have it. */
final class SourceChanges {
    private SourceChanges() {}

    static void write(Path path, List<SourceChange> changes) throws IOException {
        try (var file = new AtomicFile(path)) {
            try (var out = new JsonLines(file.out())) {
                for (var change : changes) {
                    out.write(change.toMap());
                }
            }
            file.commit();
        }
    }

    /** None where there is no such file. */
    static List<SourceChange> read(Path path) throws IOException {
        var changes = new ArrayList<SourceChange>();
        if (Files.exists(path)) {
            Lines.each(path, line -> {
                var change = SourceChange.read(line);
                if (change != null) {
                    changes.add(change);
                }
            });
        }
        return changes;
    }
}
