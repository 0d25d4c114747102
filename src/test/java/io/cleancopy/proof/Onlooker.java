package io.cleancopy.proof;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reader who looks into an output folder every five milliseconds, and notes what nobody should ever see. */
final class Onlooker implements AutoCloseable {
    private static final int MILLIS = 5;

    private final Path output;
    private final Map<Path, String> seen = new HashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::look, "onlooker");
    private volatile boolean done;
    private volatile long looks;

    private Onlooker(Path output) {
        this.output = output;
        thread.setDaemon(true);
    }

    static Onlooker at(Path output) {
        var onlooker = new Onlooker(output);
        onlooker.thread.start();
        return onlooker;
    }

    private void look() {
        try {
            while (!done) {
                lookOnce();
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            faults.add("cannot read: " + e);
        }
    }

    private void lookOnce() throws IOException {
        looks++;
        if (!Files.isDirectory(output)) {
            return;
        }
        for (String name : Published.names(output)) {
            if (name.startsWith("run=")) {
                run(output.resolve(name));
            } else if (!name.startsWith(".") && !name.equals("latest")) {
                faults.add("a stray file: " + name);
            }
        }
        latest();
    }

    /** Read whole when it is first seen; never another one after that. */
    private void run(Path run) throws IOException {
        String manifest = Files.readString(run.resolve("manifest.json"));
        var known = seen.put(run, manifest);
        if (known == null) {
            faults.addAll(faultsOf(run, manifest));
        } else if (!known.equals(manifest)) {
            faults.add("another manifest: " + run);
        }
    }

    private void latest() throws IOException {
        var latest = output.resolve("latest");
        try {
            if (!Files.exists(
                    latest.resolveSibling(Files.readSymbolicLink(latest)).resolve("manifest.json"))) {
                faults.add("latest leads nowhere");
            }
        } catch (NoSuchFileException e) {
            // not there yet
        }
    }

    /** Whatever is not as the manifest says. */
    static List<String> faultsOf(Path run, String manifest) throws IOException {
        var faults = new CopyOnWriteArrayList<String>();
        var files = (List<?>) Json.readObject(manifest).get("files");
        for (Object entry : files) {
            var file = (Map<?, ?>) entry;
            var path = run.resolve((String) file.get("path"));
            if (!Files.exists(path)) {
                faults.add("missing: " + path);
            } else if (!Published.sha256(Files.readAllBytes(path)).equals(file.get("sha256"))) {
                faults.add("not as the manifest says: " + path);
            }
        }
        try (var tree = Files.walk(run)) {
            long there = tree.filter(Files::isRegularFile).count();
            if (there != files.size() + 1) {
                faults.add("files that no manifest names: " + run);
            }
        }
        return faults;
    }

    /** Ends the watch. */
    List<String> faults() throws InterruptedException {
        done = true;
        thread.join();
        return List.copyOf(faults);
    }

    long looks() {
        return looks;
    }

    @Override
    public void close() {
        done = true;
    }
}
