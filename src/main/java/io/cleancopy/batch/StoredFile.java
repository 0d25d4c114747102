package io.cleancopy.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file as a manifest or a mark names it.
 *
 * @param path relative, with {@code /} between names
 * @param rows -1 when it has none
 */
record StoredFile(String path, long rows, long bytes, String sha256) {

    /** Measures the file. */
    static StoredFile of(Path folder, String path, long rows) throws IOException {
        var file = folder.resolve(path);
        return new StoredFile(path, rows, Files.size(file), sha256(file));
    }

    static String sha256(Path file) throws IOException {
        var digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the file is there, byte for byte. */
    boolean isWhole(Path folder) throws IOException {
        return hasItsSize(folder) && sha256(folder.resolve(path)).equals(sha256);
    }

    boolean hasItsSize(Path folder) throws IOException {
        var file = folder.resolve(path);
        return Files.isRegularFile(file) && Files.size(file) == bytes;
    }

    Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("path", path);
        if (rows >= 0) {
            map.put("rows", rows);
        }
        map.put("bytes", bytes);
        map.put("sha256", sha256);
        return map;
    }

    static StoredFile read(Fields fields, long rows) {
        return new StoredFile(fields.text("path"), rows, fields.number("bytes"), fields.text("sha256"));
    }
}
