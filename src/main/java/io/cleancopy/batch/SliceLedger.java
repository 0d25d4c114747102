package io.cleancopy.batch;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * The ledger of a slice as it is published. That in the staging stays as it is: what restarts go by does not depend on
 * which articles were dropped.
 */
final class SliceLedger {
    private SliceLedger() {}

    /**
     * Copies the lines. Articles that were dropped are duplicates in them, by which no other article is recognised: what
     * has no row is pointed at by none.
     *
     * @param dropped sources
     */
    static void copy(Path ledger, List<String> dropped, OutputStream out) throws IOException {
        if (dropped.isEmpty()) {
            Files.copy(ledger, out);
            return;
        }
        var sources = new HashSet<>(dropped);
        try (var lines = Files.newBufferedReader(ledger, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var read = LedgerLine.read(Fields.parse(line));
                String published = sources.contains(read.source())
                        ? Json.write(read.as(Fate.DUPLICATE).toMap())
                        : line;
                out.write((published + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
