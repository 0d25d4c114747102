package io.cleancopy.batch;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a slice as it is published. That in the staging stays as it is: what restarts go by does not depend on
 * which articles were dropped or repeat others.
 */
final class SliceLedger {
    private SliceLedger() {}

    /**
     * Copies the lines. Articles that were dropped are duplicates in them, by which no other article is recognised: what
     * has no row is pointed at by none.
     *
     * @param articles of the slice's group
     */
    static void copy(Path ledger, ArticlesMark articles, OutputStream out) throws IOException {
        if (articles.dropped().isEmpty() && articles.repeated().isEmpty()) {
            Files.copy(ledger, out);
            return;
        }
        var dropped = new HashSet<>(articles.dropped());
        try (var lines = Files.newBufferedReader(ledger, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String published = published(line, dropped, articles.repeated());
                out.write((published + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String published(String line, Set<String> dropped, Map<String, Repeated> repeated) {
        var map = new LinkedHashMap<String, @Nullable Object>(Json.readObject(line));
        var read = LedgerLine.read(Fields.of(map));
        if (read.fate() != Fate.WRITTEN) {
            return line;
        }
        if (dropped.contains(read.source())) {
            return Json.write(read.as(Fate.DUPLICATE, read.version()).toMap());
        }
        var other = repeated.get(read.article());
        if (other == null) {
            return line;
        }
        other.addTo(map);
        return Json.write(map);
    }
}
