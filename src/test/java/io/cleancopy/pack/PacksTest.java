package io.cleancopy.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a line must stand by which a pack is known. */
class PacksTest {
    private static final int SIZE = 60;

    private final Packs packs = new Packs(List.of(
            Pack.read(new PackText("lenne.yaml", "name: The Lenne Observer\nrecognised-by: The Lenne Observer\n"))));

    @ParameterizedTest
    @CsvSource({
        "nothing stands before the article,     0, 60,  0, true",
        "nothing stands before the article,     0, 60, 24, true",
        "nothing stands before the article,     0, 60, 25, false",
        "nothing stands before the article,     0, 60, 59, false",
        "little stands before the article,     10, 60, 24, true",
        "little stands before the article,     10, 60, 25, false",
        "as much stands before it,             25, 60, 24, true",
        "as much stands before it,             25, 60, 25, false",
        "more stands before the article,       40, 60,  3, true",
        "more stands before the article,       40, 60, 26, true",
        "more stands before the article,       40, 60, 39, true",
        "more stands before the article,       40, 60, 40, false",
        "more stands before the article,       40, 60, 41, false",
        "the article ends among the first,      2,  9,  8, true",
        "the article ends among the first,      2,  9,  9, false",
        "the article ends among the first,      2,  9, 24, false",
        "all is before an article of no block, 60, 60, 59, true",
        "there is no article,                   0,  0,  0, false"
    })
    void aPackIsKnownByALineBeforeTheArticleOrAtItsHead(String where, int from, int to, int line, boolean known) {
        var draft = draft(line);
        draft.inside(from, to);

        assertThat(packs.of(draft))
                .extracting(Pack::name)
                .as(where)
                .isEqualTo(known ? List.of("The Lenne Observer") : List.of());
    }

    /** A page with the name of the paper in one line. */
    private static Draft draft(int line) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < SIZE; i++) {
            lines.add(i == line ? "THE LENNE OBSERVER" : "Tide table of quay " + i);
        }
        byte[] content = String.join("\n\n", lines).getBytes(UTF_8);
        var page =
                new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("page"), MediaType.TEXT, content));
        assertThat(page.blocks()).hasSize(SIZE);
        return new Draft(page, "en");
    }
}
