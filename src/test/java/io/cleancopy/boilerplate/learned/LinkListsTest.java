package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.draft.Draft;
import io.cleancopy.model.Block;
import io.cleancopy.model.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkListsTest {
    private static final String FIRST =
            "<p>The swing bridge stays closed to boats until the wind turns, the harbour master said on Friday.</p>";
    private static final String LAST =
            "<p>The council wants to hear next week what new gears would cost, and who could make them.</p>";

    private static String links(String... texts) {
        return Stream.of(texts)
                .map(text -> "<li><a href=/a>" + text + "</a></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static List<Block> blocks(String body) {
        return page(body).page().blocks();
    }

    private static Draft page(String body) {
        return Pages.of(MediaType.HTML, "<html><body>" + body + "</body></html>");
    }

    /** Sizes of the lists that the blocks are in. */
    private static List<Integer> sizes(String body) {
        var blocks = blocks(body);
        var lists = new LinkLists(blocks);
        return IntStream.range(0, blocks.size()).mapToObj(lists::size).toList();
    }

    @Test
    void linksInARowAboveAndBelowTheParagraphsAreLists() {
        String menu = links("Harbour", "Weather", "Ferries");
        String teasers = links("Boats lie longer", "Nets are dearer", "Eels return", "Quay is full");

        assertThat(sizes(menu + FIRST + LAST + teasers)).containsExactly(3, 3, 3, 0, 0, 4, 4, 4, 4);
    }

    @Test
    void linksBetweenParagraphsAreNone() {
        String list = links("Rope", "Lamp", "Whistle", "Chart");

        assertThat(sizes(FIRST + list + LAST)).containsOnly(0);
        assertThat(sizes("<div>" + FIRST + "<h2>To bring</h2>" + list + "</div>" + LAST))
                .containsOnly(0);
    }

    @Test
    void ofThoseOnlyWhatStandsBesideTheArticleIs() {
        String list = links("Rope", "Lamp", "Whistle");

        assertThat(sizes(FIRST + "<nav>" + list + "</nav>" + LAST)).containsExactly(0, 3, 3, 3, 0);
        assertThat(sizes(FIRST + "<aside>" + list + "</aside>" + LAST)).containsExactly(0, 3, 3, 3, 0);
        assertThat(sizes(FIRST + list + "<nav>" + list + "</nav>" + LAST)).containsExactly(0, 0, 0, 0, 3, 3, 3, 0);
        assertThat(sizes("<form>" + FIRST + list + LAST + "</form>")).containsOnly(0);
    }

    @Test
    void twoLinksAreNoList() {
        assertThat(sizes(links("Harbour", "Weather") + FIRST)).containsOnly(0);
        assertThat(sizes(links("Harbour", "Weather") + "<p>or</p>" + links("Ferries", "Tides") + FIRST))
                .containsOnly(0);
    }

    @Test
    void whatHasAWordOutsideItsLinkPartsAList() {
        String line = "<p>Ann Rower, <a href=/b>Harbour</a></p>";

        assertThat(sizes(links("One", "Two", "Three") + line + links("Four", "Five") + FIRST))
                .containsExactly(3, 3, 3, 0, 0, 0, 0);
    }

    @Test
    void theHeadlineAndRowsOfATableAreLookedAt() {
        String headline = "<h1><a href=/c>Swing bridge stays closed</a></h1>";
        String table = "<table><tr><td><a href=/1>Eel</a></td><td><a href=/2>Cod</a></td></tr>"
                + "<tr><td><a href=/3>Dab</a></td><td><a href=/4>Ray</a></td></tr>"
                + "<tr><td><a href=/5>Ling</a></td><td><a href=/6>Pout</a></td></tr></table>";

        assertThat(sizes(links("One", "Two", "Three") + headline + FIRST)).containsExactly(3, 3, 3, 0, 0);
        assertThat(sizes(FIRST + table)).containsOnly(0);
    }

    @Test
    void aPageOfNothingElseIsOneList() {
        assertThat(sizes(links("One", "Two", "Three"))).containsExactly(3, 3, 3);
    }

    @Test
    void textHasNone() {
        var blocks = Pages.of(List.of("One", "Two", "Three")).page().blocks();

        assertThat(new LinkLists(blocks).others()).containsExactly(0, 1, 2);
    }

    @Test
    void theOthersAreScoredByThemselves() {
        var lists = new LinkLists(blocks("<p>Quay</p>" + links("One", "Two", "Three") + FIRST));

        assertThat(lists.others()).containsExactly(0, 4);
        assertThat(lists.scores(new double[] {-1, 2}))
                .containsExactly(-1, LinkLists.SCORE, LinkLists.SCORE, LinkLists.SCORE, 2);
    }

    @Test
    void theModelScoresListsAlikeAndSaysWhy() {
        var draft = scored(links("Harbour", "Weather", "Ferries") + FIRST + LAST);
        var blocks = draft.page().blocks();

        assertThat(blocks.subList(0, 3)).allSatisfy(link -> {
            assertThat(draft.score(link)).isEqualTo(LinkLists.SCORE);
            assertThat(ScoreReasons.of(draft).against(link)).isEqualTo("one of 3 links in a row");
        });
        assertThat(blocks.subList(3, 5)).allMatch(draft::leansToBody);
    }

    @Test
    void listsAreFoundAmongInterruptions() {
        String advert = "<p>Advertisement</p>";
        var draft = scored(advert + links("Harbour", "Weather", "Ferries") + advert + FIRST + advert + LAST);

        assertThat(reasons(draft, 1, 2, 3)).containsOnly("one of 3 links in a row");
        assertThat(reasons(draft, 0, 4, 6)).containsOnly("");
        assertThat(draft.leansToBody(draft.page().blocks().get(5))).isTrue();
        assertThat(draft.leansToBody(draft.page().blocks().get(7))).isTrue();
    }

    private static List<String> reasons(Draft draft, int... blocks) {
        return Arrays.stream(blocks)
                .mapToObj(i ->
                        ScoreReasons.of(draft).against(draft.page().blocks().get(i)))
                .toList();
    }

    private static Draft scored(String body) {
        var draft = page(body);
        BlockModel.standard(MediaType.HTML).annotate(draft);
        return draft;
    }
}
