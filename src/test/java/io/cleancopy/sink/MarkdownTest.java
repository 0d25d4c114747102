package io.cleancopy.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Article;
import io.cleancopy.model.Block;
import io.cleancopy.model.Decoding;
import io.cleancopy.model.Landmark;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.Page;
import io.cleancopy.model.Place;
import io.cleancopy.model.Role;
import io.cleancopy.text.Shapes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void setsHeadlineBylineAndDateAboveTheBody() {
        var draft = new Draft(page(block(0, Role.PARAGRAPH, "It rained.")), "en");
        draft.metadata().headline("Rain & wind");
        draft.metadata().addAuthor("Ada Bell");
        draft.metadata().addAuthor("Cy Dorn");
        draft.metadata().publishedDate(LocalDate.of(2026, 3, 1));

        assertThat(Markdown.page(draft.finish()))
                .isEqualTo("# Rain & wind\n\n*Ada Bell, Cy Dorn · 2026-03-01*\n\nIt rained.\n");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(Markdown.page(article(block(0, Role.PARAGRAPH, "It rained."))))
                .isEqualTo("It rained.\n");
    }

    @Test
    void writesBlocksByTheirRoles() {
        var article = article(
                block(0, Role.SUBHEADING, "What is new"),
                block(1, Role.LIST_ITEM, "• a bridge"),
                block(2, Role.LIST_ITEM, "a ferry"),
                block(3, Role.QUOTE, "We waited.\nWe left."),
                block(4, Role.CODE, "a * b"));

        assertThat(Markdown.page(article))
                .isEqualTo("## What is new\n\n- a bridge\n- a ferry\n\n> We waited.\n> We left.\n\n```\na * b\n```\n");
    }

    @Test
    void escapesWhatMarkdownWouldTakeForItsOwn() {
        assertThat(Markdown.page(article(block(0, Role.PARAGRAPH, "1. place: *A_b* <i> [x]"))))
                .isEqualTo("1\\. place: \\*A\\_b\\* \\<i> \\[x\\]\n");
        assertThat(Markdown.page(article(block(0, Role.PARAGRAPH, "# 5 of 6")))).isEqualTo("\\# 5 of 6\n");
    }

    @Test
    void leavesHyphensAndNumbersInsideALineAlone() {
        assertThat(Markdown.page(article(block(0, Role.PARAGRAPH, "Well-known: 3.5 - no. 7. Then?"))))
                .isEqualTo("Well-known: 3.5 - no. 7. Then?\n");
    }

    private static Article article(Block... blocks) {
        return new Draft(page(blocks), "en").finish();
    }

    private static Page page(Block... blocks) {
        return new Page(
                new Origin("page.txt"),
                MediaType.TEXT,
                List.of(blocks),
                Map.of(),
                new Decoding("UTF-8", "utf-8", 0),
                Map.of());
    }

    private static Block block(int index, Role role, String text) {
        return new Block(index, role, text, Shapes.of(text, 0), new Place(index + 1, Landmark.NONE, index));
    }
}
