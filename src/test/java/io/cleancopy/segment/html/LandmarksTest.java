package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.blocks;
import static io.cleancopy.segment.html.Pages.landmarks;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandmarksTest {
    @Test
    void elementsMakeLandmarks() {
        assertThat(landmarks("""
                <header>a</header><nav>b</nav><main>c<article>d<aside>e</aside><figure>f</figure>g</article></main>
                <form>h</form><search>i</search><footer>j</footer><div>k</div>"""))
                .containsExactly(
                        "HEADER a",
                        "NAVIGATION b",
                        "MAIN c",
                        "ARTICLE d",
                        "ASIDE e",
                        "FIGURE f",
                        "ARTICLE g",
                        "FORM h",
                        "FORM i",
                        "FOOTER j",
                        "NONE k");
    }

    @Test
    void rolesMakeLandmarksAndComeBeforeNames() {
        assertThat(landmarks("""
                <div role=banner>a</div><div role=Navigation>b</div><div role=main>c</div><div role=article>d</div>
                <div role=complementary>e</div><div role=contentinfo>f</div><div role=search>g</div>
                <section role=navigation>h</section><aside role=presentation>i</aside><nav role=main>j</nav>"""))
                .containsExactly(
                        "HEADER a",
                        "NAVIGATION b",
                        "MAIN c",
                        "ARTICLE d",
                        "ASIDE e",
                        "FOOTER f",
                        "FORM g",
                        "NAVIGATION h",
                        "ASIDE i",
                        "MAIN j");
    }

    @Test
    void theHeaderOfAPartIsNotThePages() {
        assertThat(landmarks("""
                <div><header>a<nav>b</nav></header></div><article><header><h1>c</h1></header></article>
                <main><header>d</header></main><aside><header>e</header></aside>""")).containsExactly("HEADER a", "NAVIGATION b", "ARTICLE c", "MAIN d", "ASIDE e");
    }

    @Test
    void aFormAroundAWholePageIsSeenThrough() {
        String prose = "Small boats lay still. ".repeat(100).strip();

        assertThat(landmarks("<form><header>a</header><div>" + prose + "</div><form>b</form><footer>c</footer></form>"))
                .containsExactly("HEADER a", "NONE " + prose, "NONE b", "FOOTER c");
        assertThat(landmarks("<main><form><p>Your comment</p></form></main>")).containsExactly("FORM Your comment");
    }

    @Test
    void siblingsShareAContainer() {
        var blocks = blocks("<div><p>a</p><p>b</p></div><ul><li>c</li><li>d</li></ul>");

        assertThat(container(blocks, 0)).isEqualTo(container(blocks, 1));
        assertThat(container(blocks, 2)).isEqualTo(container(blocks, 3)).isNotEqualTo(container(blocks, 0));
    }

    @Test
    void wrappersAroundOneParagraphAreNoContainers() {
        var blocks = blocks("<div><div><div><p>a</p></div></div><div><p>b</p></div>c</div><div><p>d</p><p>e</p></div>");

        assertThat(container(blocks, 0))
                .isEqualTo(container(blocks, 1))
                .isEqualTo(container(blocks, 2))
                .isNotEqualTo(container(blocks, 3));
    }

    @Test
    void paragraphsPartedByLineBreaksShareTheirElement() {
        var blocks = blocks("<p>z</p><div>a<br><br>b</div>");

        assertThat(container(blocks, 1)).isEqualTo(container(blocks, 2)).isNotEqualTo(container(blocks, 0));
    }

    @Test
    void rowsShareTheirTable() {
        var blocks = blocks("<p>z</p><table><tr><td>a<td>b<tr><td>c<td>d</table><p>y</p>");

        assertThat(container(blocks, 1)).isEqualTo(container(blocks, 2)).isNotEqualTo(container(blocks, 0));
    }

    @Test
    void containersAreNumberedInDocumentOrder() {
        var blocks = blocks("<div><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div>");

        assertThat(container(blocks, 0)).isPositive().isLessThan(container(blocks, 2));
    }

    private static long container(List<Block> blocks, int index) {
        return blocks.get(index).place().container();
    }
}
