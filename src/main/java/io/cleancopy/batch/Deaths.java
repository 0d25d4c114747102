package io.cleancopy.batch;

import io.cleancopy.json.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The pages that were in flight when processes came to no clean end, since a run was last published. */
final class Deaths {
    private final Path path;
    private final Map<String, Death> pages = new TreeMap<>();

    private Deaths(Path path) {
        this.path = path;
    }

    /**
     * @param ends how many processes ended while the page was in flight
     * @param memory how many of them did because memory was used up
     */
    private record Death(int ends, int memory) {
        Death plus(Death other) {
            return new Death(ends + other.ends, memory + other.memory);
        }
    }

    static Deaths read(Path path) throws IOException {
        var deaths = new Deaths(path);
        if (Files.exists(path)) {
            Lines.each(
                    path,
                    line -> deaths.pages.put(line.text("page"), new Death(line.count("ends"), line.count("memory"))));
        }
        return deaths;
    }

    void add(InFlight.Left left) throws IOException {
        for (String page : left.pages()) {
            pages.merge(page, new Death(1, left.memory() ? 1 : 0), Death::plus);
        }
        if (!left.pages().isEmpty()) {
            write();
        }
    }

    private void write() throws IOException {
        try (var file = new AtomicFile(path)) {
            try (var out = new JsonLines(file.out())) {
                for (var page : pages.entrySet()) {
                    var death = page.getValue();
                    out.write(Map.of("page", page.getKey(), "ends", death.ends, "memory", death.memory));
                }
            }
            file.commit();
        }
    }

    /** Whether the page may be what ended them: no chance brings the same page twice. */
    boolean isSuspect(String location) {
        var death = pages.get(InFlight.key(location));
        return death != null && (death.memory > 0 || death.ends > 1);
    }

    boolean tookMemory(String location) {
        var death = pages.get(InFlight.key(location));
        return death != null && death.memory > 0;
    }

    /** Whether the page took all memory again, although it was the only one then. */
    boolean tookMemoryAlone(String location) {
        var death = pages.get(InFlight.key(location));
        return death != null && death.memory > 1;
    }

    /** Forgets all: what they cost stands in the run that was published. */
    void clear() throws IOException {
        pages.clear();
        Files.deleteIfExists(path);
    }
}
