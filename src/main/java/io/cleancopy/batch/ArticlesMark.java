package io.cleancopy.batch;

import io.cleancopy.json.Json;
import io.cleancopy.report.Tally;
import io.cleancopy.sink.PartFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says that the articles of a group of slices are written: last, after all that it names.
 *
 * @param group see {@link ArticleGroups}
 * @param files of the tables whose rows waited
 * @param tally what the slices' own do not count yet
 * @param repeated what rows say of the articles that they repeat, by article_id
 * @param dropped sources of articles that are not written, since they repeat others
 */
record ArticlesMark(
        int group, List<PartFile> files, Tally tally, Map<String, Repeated> repeated, List<String> dropped) {
    ArticlesMark {
        files = List.copyOf(files);
        repeated = Collections.unmodifiableMap(new TreeMap<>(repeated));
        dropped = List.copyOf(dropped);
    }

    void write(Staging staging) throws IOException {
        var map = new LinkedHashMap<String, Object>();
        map.put("group", group);
        map.put("files", files.stream().map(PartFiles::toMap).toList());
        map.put("tally", tally.toMap());
        map.put("repeated", repeated.entrySet().stream().map(ArticlesMark::map).toList());
        map.put("dropped", dropped);
        AtomicFile.write(staging.articlesMark(group), Json.write(map));
    }

    private static Map<String, @Nullable Object> map(Map.Entry<String, Repeated> article) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("article_id", article.getKey());
        article.getValue().addTo(map);
        return map;
    }

    private static Map<String, Repeated> repeated(List<Fields> articles) {
        var repeated = new TreeMap<String, Repeated>();
        for (var article : articles) {
            repeated.put(article.text("article_id"), Objects.requireNonNull(Repeated.read(article)));
        }
        return repeated;
    }

    /** The group's mark, null when there is none. */
    static @Nullable ArticlesMark read(Staging staging, int group) throws IOException {
        var file = staging.articlesMark(group);
        if (!Files.exists(file)) {
            return null;
        }
        var fields = Fields.parse(Files.readString(file));
        return new ArticlesMark(
                fields.count("group"),
                fields.list("files").stream().map(PartFiles::read).toList(),
                Tally.fromMap(fields.map("tally")),
                repeated(fields.list("repeated")),
                fields.texts("dropped"));
    }

    /** The group's mark if all that it names is there, byte for byte; null when it is to be done again. */
    static @Nullable ArticlesMark readWhole(Staging staging, int group) throws IOException {
        try {
            var mark = read(staging, group);
            return mark != null && PartFiles.areWhole(mark.files, staging.run()) ? mark : null;
        } catch (RuntimeException e) {
            return null;
        }
    }
}
