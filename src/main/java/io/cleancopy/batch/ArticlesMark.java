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
 * Says that the articles of a slice are written: last, after all that it names.
 *
 * @param files of the tables whose rows waited
 * @param tally what the slice's own does not count yet
 * @param dropped sources of articles that are not written, since they repeat others
 */
record ArticlesMark(int slice, List<PartFile> files, Tally tally, List<String> dropped) {
    ArticlesMark {
        files = List.copyOf(files);
        dropped = List.copyOf(dropped);
    }

    void write(Staging staging) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        map.put("slice", slice);
        map.put("files", files.stream().map(PartFiles::toMap).toList());
        map.put("tally", tally.toMap());
        map.put("dropped", dropped);
        AtomicFile.write(staging.articlesMark(slice), Json.write(map));
    }

    /** The slice's mark, null when there is none. */
    static @Nullable ArticlesMark read(Staging staging, int slice) throws IOException {
        var file = staging.articlesMark(slice);
        if (!Files.exists(file)) {
            return null;
        }
        var fields = Fields.parse(Files.readString(file));
        return new ArticlesMark(
                fields.count("slice"),
                fields.list("files").stream().map(PartFiles::read).toList(),
                Tally.fromMap(fields.map("tally")),
                fields.texts("dropped"));
    }

    /** The slice's mark if all that it names is there, byte for byte; null when it is to be done again. */
    static @Nullable ArticlesMark readWhole(Staging staging, int slice) throws IOException {
        try {
            var mark = read(staging, slice);
            return mark != null && PartFiles.areWhole(mark.files, staging.run()) ? mark : null;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
