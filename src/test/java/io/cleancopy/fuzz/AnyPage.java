package io.cleancopy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.Cleaner;
import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.model.Article;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import java.nio.charset.StandardCharsets;

/** What holds for every page, whatever its bytes. */
final class AnyPage {
    private static final Cleaner CLEANER = new Cleaner(CleanerSettings.standard());

    private AnyPage() {}

    /** It is cleaned or rejected, twice to the same, and its text is text. */
    static void check(MediaType type, byte[] content) {
        var page = new RawPage(new Origin("page"), type, content);
        var outcome = CLEANER.clean(page);
        if (outcome instanceof Cleaned cleaned) {
            check(cleaned.article());
            assertThat(((Cleaned) CLEANER.clean(page)).article().body())
                    .isEqualTo(cleaned.article().body());
        }
    }

    private static void check(Article article) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        for (var block : article.body()) {
            if (block.text().isBlank() || block.text().indexOf('\0') >= 0 || !encoder.canEncode(block.text())) {
                throw new AssertionError("no text: " + block);
            }
        }
    }
}
