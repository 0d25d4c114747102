package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.json.Json;
import io.cleancopy.model.Media;
import io.cleancopy.model.MediaKind;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Related;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.sink.Column;
import io.cleancopy.sink.Tables;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {
    private final Draft draft = draft("Nobody was hurt when the old bridge sank.");

    @Test
    void hasTheColumnsOfARunButForWhatOnlyARunCanTell() {
        var expected = new ArrayList<>(
                Tables.ARTICLES.columns().stream().map(Column::name).toList());
        expected.removeAll(ArticleJson.OF_A_RUN);
        expected.addAll(List.of("media", "related"));

        assertThat(json().keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void writesDaysAndInstantsAsIso() {
        draft.metadata().publishedAt(Instant.parse("2026-03-01T10:15:00Z"));
        draft.metadata().publishedDate(LocalDate.of(2026, 3, 1));

        assertThat(json())
                .containsEntry("published_at", "2026-03-01T10:15:00Z")
                .containsEntry("published_date", "2026-03-01")
                .containsEntry("modified_at", null);
    }

    @Test
    void writesMediaAndRelatedLines() {
        draft.metadata().addMedia(new Media(MediaKind.PHOTO, "The bridge", "Ada Bell", null));
        draft.metadata().addRelated(new Related("Read more", "A ferry for the Lenne", null));

        assertThat((List<?>) json().get("media"))
                .singleElement()
                .satisfies(media -> assertThat((Map<?, ?>) media)
                        .hasToString("{kind=photo, caption=The bridge, credit=Ada Bell, url=null}"));
        assertThat((List<?>) json().get("related"))
                .singleElement()
                .satisfies(related -> assertThat((Map<?, ?>) related)
                        .hasToString("{label=Read more, headline=A ferry for the Lenne, url=null}"));
    }

    private Map<String, Object> json() {
        return Json.readObject(ArticleJson.of(draft.finish()));
    }

    private static Draft draft(String text) {
        var raw = new RawPage(new Origin("page.txt"), MediaType.TEXT, text.getBytes(StandardCharsets.UTF_8));
        return new Draft(new TextSegmenter(new Normalizer()).segment(raw), "en");
    }
}
