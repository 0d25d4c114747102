package io.cleancopy.source;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.archive.PackedFiles;
import io.cleancopy.source.archive.TarFiles;
import io.cleancopy.source.archive.ZipFiles;
import io.cleancopy.source.csv.CsvFiles;
import io.cleancopy.source.export.ExportFiles;
import io.cleancopy.source.json.JsonFiles;
import io.cleancopy.source.json.JsonLineFiles;
import io.cleancopy.source.parquet.ParquetFiles;
import io.cleancopy.source.warc.WarcFiles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The input formats, and the choice among them: by the file's name, then by its first bytes. */
public final class Sources {
    private static final ExportFiles EXPORTS = new ExportFiles();

    private static final List<Source> ALL = List.of(
            new ParquetFiles(),
            new HtmlFiles(),
            new WarcFiles(),
            new TextFiles(),
            new JsonLineFiles(),
            new JsonFiles(),
            new CsvFiles(),
            EXPORTS,
            new ZipFiles(),
            new TarFiles(),
            new PackedFiles());

    private Sources() {}

    /** All formats, in the order in which they are asked. */
    public static List<Source> all() {
        return ALL;
    }

    /** As {@link #named(String)}, but that settings may say of a file that it is an export. */
    static @Nullable Source named(String fileName, SourceSettings settings) {
        return settings.exports().takes(fileName) ? EXPORTS : named(fileName);
    }

    /** @param fileName without folders */
    static @Nullable Source named(String fileName) {
        for (var source : ALL) {
            if (source.named(fileName)) {
                return source;
            }
        }
        return null;
    }

    /** @param head the first bytes, or all */
    static @Nullable Source begins(byte[] head) {
        for (var source : ALL) {
            if (source.begins(head)) {
                return source;
            }
        }
        return null;
    }

    /**
     * The page in a file's bytes. Bytes that are of no format become a page with a problem: nothing is skipped.
     *
     * @param fileName without folders; {@code -} or any other name without an ending when there is none
     */
    public static RawPage page(Origin origin, String fileName, byte[] content) {
        var named = named(fileName);
        var source = named == null ? begins(content) : named;
        if (source instanceof PageSource pages) {
            return pages.page(origin, content);
        }
        var problem = source == null
                ? new Problem(RejectReason.UNDECODABLE, "neither its name nor its first bytes are those of a page")
                : new Problem(RejectReason.UNREADABLE, "it holds many pages where one was looked for");
        return new RawPage(origin, MediaType.TEXT, content, Map.of(), Map.of(), problem);
    }
}
