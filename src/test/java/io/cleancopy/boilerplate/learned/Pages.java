package io.cleancopy.boilerplate.learned;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.clean.Drafts;
import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages made of lines, as drafts in which nothing is decided. */
final class Pages {
    private static final Drafts DRAFTS = new Drafts(CleanerSettings.standard());

    private Pages() {}

    static Draft of(List<String> lines) {
        return of(MediaType.TEXT, String.join("\n\n", lines));
    }

    static Draft of(MediaType type, String content) {
        return DRAFTS.of(new RawPage(new Origin("page"), type, content.getBytes(StandardCharsets.UTF_8)));
    }
}
