package io.cleancopy.proof;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** An output folder as a power cut left it. */
final class Remains {
    private final TreeSet<String> folders = new TreeSet<>();
    private final Map<String, String> links = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    void addFolder(String path) {
        folders.add(path);
    }

    void addLink(String path, String target) {
        links.put(path, target);
    }

    void addFile(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    boolean hasRun() {
        return folders.stream().anyMatch(path -> path.startsWith("run="));
    }

    /** What is wrong with the runs that can be seen: files that their manifests name and that are not there, whole. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (String run : folders) {
            if (run.startsWith("run=") && run.indexOf('/') < 0) {
                faults.addAll(faults(run));
            }
        }
        return faults;
    }

    private List<String> faults(String run) {
        var manifest = files.get(run + "/manifest.json");
        if (manifest == null) {
            return List.of("no manifest: " + run);
        }
        var faults = new ArrayList<String>();
        for (Object entry : (List<?>)
                Json.readObject(new String(manifest, StandardCharsets.UTF_8)).get("files")) {
            var file = (Map<?, ?>) entry;
            var bytes = files.get(run + "/" + file.get("path"));
            if (bytes == null) {
                faults.add("missing: " + file.get("path"));
            } else if (!Published.sha256(bytes).equals(file.get("sha256"))) {
                faults.add("not as the manifest says: " + file.get("path"));
            }
        }
        return faults;
    }

    /** Makes the folder. */
    void make(Path output) throws IOException {
        Files.createDirectories(output);
        for (String path : folders) {
            Files.createDirectory(output.resolve(path));
        }
        for (var file : files.entrySet()) {
            Files.write(output.resolve(file.getKey()), file.getValue());
        }
        for (var link : links.entrySet()) {
            Files.createSymbolicLink(output.resolve(link.getKey()), Path.of(link.getValue()));
        }
    }

    /** Path and hash of each file, to compare. */
    Map<String, String> hashes() {
        var hashes = new TreeMap<String, String>();
        files.forEach((path, bytes) -> hashes.put(path, Published.sha256(bytes)));
        return hashes;
    }
}
