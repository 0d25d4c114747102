package io.cleancopy.source;

import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.RejectReason;
import java.util.List;
import java.util.Map;

/** The input formats, and the choice among them: by the file's name, then by its first bytes. */
public final class Sources {
    private static final List<Source> ALL = List.of(new HtmlFiles(), new TextFiles());

    private Sources() {}

    /** All formats, in the order in which they are asked. */
    public static List<Source> all() {
        return ALL;
    }

    /**
     * The page in a file's bytes. Bytes that are of no format become a page with a problem: nothing is skipped.
     *
     * @param fileName without folders; {@code -} or any other name without an ending when there is none
     */
    public static RawPage page(Origin origin, String fileName, byte[] content) {
        for (var source : ALL) {
            if (source.named(fileName)) {
                return source.page(origin, content);
            }
        }
        for (var source : ALL) {
            if (source.begins(content)) {
                return source.page(origin, content);
            }
        }
        var problem = new Problem(RejectReason.UNDECODABLE, "neither its name nor its first bytes are those of a page");
        return new RawPage(origin, MediaType.TEXT, content, Map.of(), problem);
    }
}
