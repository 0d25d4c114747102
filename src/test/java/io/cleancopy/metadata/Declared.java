package io.cleancopy.metadata;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Metadata;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import java.util.List;
import java.util.Map;

/** Pages that declare things and show nothing. */
final class Declared {
    private Declared() {}

    static Draft draft(Map<String, String> declared) {
        var decoding = new Decoding("UTF-8", "utf-8", 0);
        return new Draft(
                new Page(new Origin("page.html"), MediaType.HTML, List.of(), declared, decoding, Map.of()), "en");
    }

    static Metadata found(Map<String, String> declared) {
        var draft = draft(declared);
        new DeclaredFinder().annotate(draft);
        return draft.metadata().build();
    }
}
