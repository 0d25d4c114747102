package io.cleancopy.batch;

import io.cleancopy.sink.PartFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How marks and manifests store a {@link PartFile}. */
final class PartFiles {
    private PartFiles() {}

    static Map<String, Object> toMap(PartFile file) {
        var map = new LinkedHashMap<String, Object>();
        map.put("table", file.table());
        map.put("format", file.format());
        map.putAll(stored(file).toMap());
        return map;
    }

    /** Whether all of the files are there, byte for byte. */
    static boolean areWhole(List<PartFile> files, Path run) throws IOException {
        for (var file : files) {
            if (!stored(file).isWhole(run)) {
                return false;
            }
        }
        return true;
    }

    static PartFile read(Fields fields) {
        return new PartFile(
                fields.text("table"),
                fields.text("format"),
                fields.text("path"),
                fields.number("rows"),
                fields.number("bytes"),
                fields.text("sha256"));
    }

    static StoredFile stored(PartFile file) {
        return new StoredFile(file.path(), file.rows(), file.bytes(), file.sha256());
    }
}
