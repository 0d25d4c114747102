package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.json.JsonLines;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Locations;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.RecordPlace;
import io.cleancopy.source.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frozen plan: a line for its head, a line for each page. It is there whole or not at all and is never changed. Reads
 * slice by slice.
 */
final class PlanFile implements AutoCloseable {
    private final Lines lines;
    private final PlanHead head;
    private @Nullable Fields page;

    private PlanFile(Path path) throws IOException {
        lines = new Lines(path);
        var first = lines.next();
        if (first == null) {
            throw new IOException("Cannot read " + path + ": it is empty");
        }
        head = PlanHead.read(first);
        page = lines.next();
    }

    static PlanFile open(Path path) throws IOException {
        return new PlanFile(path);
    }

    PlanHead head() {
        return head;
    }

    static PlanHead readHead(Path path) throws IOException {
        try (var plan = open(path)) {
            return plan.head;
        }
    }

    static void write(Path path, Plan plan) throws IOException {
        try (var file = new AtomicFile(path)) {
            try (var out = new JsonLines(file.out())) {
                out.write(plan.head().toMap());
                for (var slice : plan.slices()) {
                    for (var page : slice.pages()) {
                        out.write(line(slice.number(), page));
                    }
                }
            }
            file.commit();
        }
    }

    /** The next slice; null after the last. */
    @Nullable
    Slice next() throws IOException {
        var first = page;
        if (first == null) {
            return null;
        }
        int number = first.count("slice");
        List<PageFile> pages = new ArrayList<>();
        while (page != null && page.count("slice") == number) {
            pages.add(page(page));
            page = lines.next();
        }
        return new Slice(number, pages);
    }

    private static Map<String, Object> line(int slice, PageFile page) {
        var line = new LinkedHashMap<String, Object>();
        line.put("slice", slice);
        line.put("location", page.location());
        line.put("path", Locations.portable(page.path()));
        line.put("size", page.stamp().size());
        line.put("modified", page.stamp().modified());
        var record = page.record();
        if (record != null) {
            line.put("number", record.number());
            line.put("name", record.name());
            line.put("position", record.position());
            line.put("bytes", record.bytes());
        }
        var problem = page.problem();
        if (problem != null) {
            line.put("problem", problem.reason().name());
            line.put("detail", problem.detail());
        }
        return line;
    }

    /** A page as a text, for another process. */
    static String text(PageFile page) {
        return Json.write(line(0, page));
    }

    /** The page in a text. */
    static PageFile page(String text) {
        return page(Fields.parse(text));
    }

    private static PageFile page(Fields line) {
        String problem = line.textOrNull("problem");
        return new PageFile(
                line.text("location"),
                Locations.path(line.text("path")),
                new Stamp(line.number("size"), line.number("modified")),
                record(line),
                problem == null ? null : new Problem(RejectReason.valueOf(problem), line.text("detail")));
    }

    private static @Nullable RecordPlace record(Fields line) {
        String name = line.textOrNull("name");
        return name == null
                ? null
                : new RecordPlace(line.number("number"), name, line.number("position"), line.number("bytes"));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
