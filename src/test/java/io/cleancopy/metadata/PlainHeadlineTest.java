package io.cleancopy.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.draft.Finding;
import io.cleancopy.model.Field;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.model.Reason;
import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainHeadlineTest {
    private static final String STORY =
            "The swing bridge over the Lenne stays closed until the autumn, the harbour master said on Friday.";
    private static final String HEADLINE = "Swing bridge stays closed until autumn";
    private static final Set<String> MENU = Set.of("Harbour and town", "Ferries this week", "Boats for sale");

    /** What becomes the headline of these lines, of which the last is the first paragraph; null when none does. */
    private static @Nullable String headline(String... lines) {
        var draft = draft(lines);
        new HeadlineFinder().annotate(draft);
        return draft.finish().lifts().stream()
                .filter(lift -> lift.field() == Field.HEADLINE)
                .map(lift -> lift.block().text())
                .findFirst()
                .orElse(null);
    }

    private static Draft draft(String... lines) {
        var bytes = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
        var page = new TextSegmenter(new Normalizer()).segment(new RawPage(new Origin("a.txt"), MediaType.TEXT, bytes));
        var draft = new Draft(page, "en");
        for (var block : page.blocks()) {
            draft.score(block, block.text().equals(STORY) ? 3 : -2);
            if (MENU.contains(block.text())) {
                draft.remove(block, "navigation-line", new Finding(Reason.NAVIGATION, "a menu"));
            }
        }
        return draft;
    }

    @Test
    void itSharesItsWordsWithTheArticle() {
        assertThat(headline("More from the Hallerfurt Bote today", HEADLINE, STORY))
                .isEqualTo(HEADLINE);
        assertThat(headline(HEADLINE, "More from the Hallerfurt Bote today", STORY))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aLineRightAboveTheArticleMayBeNone() {
        assertThat(headline(HEADLINE, "March 3, 2021", "Closed until the autumn", "What happens now", STORY))
                .isEqualTo(HEADLINE);
    }

    @Test
    void itStandsAboveItsTimeAndByline() {
        String other = "Swing bridge closed for boats";

        assertThat(headline(
                        other, "Ann Rower paints", "Lenne lights", HEADLINE, "By Ann Rower", "March 3, 2021", STORY))
                .isEqualTo(HEADLINE);
        assertThat(headline(HEADLINE, "By Ann Rower", "March 3, 2021", other, STORY))
                .isEqualTo(HEADLINE);
    }

    @Test
    void itIsNotTheWayOfLinksToIt() {
        assertThat(headline("Home > Bridges > " + HEADLINE, HEADLINE, STORY)).isEqualTo(HEADLINE);
        assertThat(headline(HEADLINE, "Bridges | " + HEADLINE, STORY)).isEqualTo(HEADLINE);
    }

    @Test
    void itIsNoLineOfAMenu() {
        String above = "Swing bridge closed for boats";

        assertThat(headline(above, "Harbour and town", "Ferries this week", "Boats for sale", HEADLINE, STORY))
                .isEqualTo(HEADLINE);
    }

    @Test
    void itIsNoSentenceUnlessItAsks() {
        assertThat(headline(HEADLINE, "The swing bridge stays closed until the autumn.", STORY))
                .isEqualTo(HEADLINE);
        assertThat(headline("Boats for Lenne", "Why is the swing bridge closed?", STORY))
                .isEqualTo("Why is the swing bridge closed?");
    }

    @Test
    void ofItsCopiesOneIsIt() {
        var draft = draft(HEADLINE, HEADLINE, STORY);

        new HeadlineFinder().annotate(draft);

        var article = draft.finish();
        assertThat(article.lifts()).hasSize(1);
        assertThat(article.removals()).hasSize(1);
    }

    @Test
    void aLongerLineBelowItThatSaysMoreIsItsStandfirst() {
        String title = "The swing bridge stays closed until autumn";
        String standfirst = "Harbour master on Friday: the swing bridge stays closed until autumn";

        assertThat(headline(title, standfirst, STORY)).isEqualTo(title);
        assertThat(headline(title, "Boats for Lenne", "Lenne for boats", standfirst, STORY))
                .isEqualTo(standfirst);
    }

    @Test
    void wordsThatTheArticleDoesNotHaveMakeNone() {
        assertThat(headline("Sign in", "Our apps", STORY)).isNull();
        assertThat(headline(STORY)).isNull();
    }

    @Test
    void aLineThatReadsLikeBodyStaysBody() {
        var draft = draft("Boats wait at the swing bridge over Lenne", STORY);
        draft.score(draft.page().blocks().get(0), 2.5);

        new HeadlineFinder().annotate(draft);

        assertThat(draft.lifted(draft.page().blocks().get(0))).isNull();
    }

    @Test
    void aPhotoWithoutACaptionMayStandBelowIt() {
        var draft = draft(HEADLINE, "Photo: Ann Rower/Lenne Pictures", STORY);

        new CaptionFinder().annotate(draft);
        new HeadlineFinder().annotate(draft);

        assertThat(draft.lifted(draft.page().blocks().get(0)).field()).isEqualTo(Field.HEADLINE);
        assertThat(draft.lifted(draft.page().blocks().get(1)).field()).isEqualTo(Field.CAPTION);
    }

    @Test
    void aSentenceAboveACreditIsItsCaption() {
        var draft = draft(HEADLINE, "Boats wait below the bridge.", "Photo: Ann Rower/Lenne Pictures", STORY);

        new CaptionFinder().annotate(draft);
        new HeadlineFinder().annotate(draft);

        assertThat(draft.lifted(draft.page().blocks().get(0)).field()).isEqualTo(Field.HEADLINE);
        assertThat(draft.lifted(draft.page().blocks().get(1)).field()).isEqualTo(Field.CAPTION);
    }

    @Test
    void theLabelOfACreditIsNoPaper() {
        var draft = draft("Hallerfurt", "CreditAnn Rower/Lenne Pictures", "CreditBo Lind/Lenne Pictures", STORY);

        new MastheadFinder().annotate(draft);

        assertThat(draft.finish().metadata().publisher()).isNull();
    }
}
