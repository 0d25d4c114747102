package io.cleancopy.proof;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in an output folder, to compare. */
final class Published {
    private Published() {}

    /** The files of the run by path, with their hashes; of the manifest all but when and how it ran. */
    static Map<String, String> files(Path output) {
        var run = output.resolve("run=" + Forked.RUN_ID);
        var files = new TreeMap<String, String>();
        try (var tree = Files.walk(run)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                String path = run.relativize(file).toString();
                files.put(path, path.equals("manifest.json") ? withoutTimes(file) : sha256(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String withoutTimes(Path manifest) throws IOException {
        String text = Files.readString(manifest);
        return text.substring(0, text.indexOf("\"run\": {"));
    }

    /** The pages that the run's ledger accounts for, in its order. */
    static List<String> pages(Path output) throws IOException {
        try (var lines = Files.lines(output.resolve("run=" + Forked.RUN_ID).resolve("ledger.jsonl"))) {
            return lines.map(line -> (String) Json.readObject(line).get("source"))
                    .toList();
        }
    }

    /** What a reader sees who does not look into hidden folders. */
    static List<String> names(Path output) throws IOException {
        try (var entries = Files.list(output)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
