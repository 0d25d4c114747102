package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Block;
import io.cleancopy.model.Frame;
import io.cleancopy.model.Levels;
import io.cleancopy.model.MediaType;
import io.cleancopy.model.Naming;
import io.cleancopy.model.Origin;
import io.cleancopy.model.RawPage;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the segmenter tells of the elements around a block. */
final class FrameTest {
    private static final String PAGE = """
            <body><div id="main"><article class="story"><h1>The quay</h1>
            <p class="t1">First <b>of</b> two.</p><p class="t2"><b>Second</b></p></article>
            <div class="related"><ul><li><a href="/a">One</a> <a href="/b">Two</a></li></ul></div></div>
            <img src="x.png"><footer>End</footer></body>
            """;

    private final List<Block> blocks = new HtmlSegmenter(new Normalizer())
            .segment(new RawPage(new Origin("page"), MediaType.HTML, PAGE.getBytes(StandardCharsets.UTF_8)))
            .blocks();

    @Test
    void tellsTheElementAndTheOneAround() {
        assertThat(frame(0).tag()).isEqualTo(Frame.Tag.H1);
        assertThat(frame(1).tag()).isEqualTo(Frame.Tag.P);
        assertThat(frame(1).outerTag()).isEqualTo(Frame.Tag.ARTICLE);
        assertThat(frame(3).outerTag()).isEqualTo(Frame.Tag.LIST);
    }

    @Test
    void tellsWhatTheElementsAreNamedFor() {
        assertThat(numbers(frame(1).names())).startsWith(0, Naming.ARTICLE.bit());
        assertThat(numbers(frame(3).names())).startsWith(0, 0, Naming.RELATED.bit());
    }

    @Test
    void findsBlocksOfOneKindAlthoughTheyAreNumbered() {
        assertThat(frame(1).kind()).isEqualTo(frame(2).kind());
        assertThat(frame(0).kind()).isNotEqualTo(frame(1).kind());
    }

    @Test
    void holdsParagraphsOfAnArticleInOneContainer() {
        assertThat(frame(0).containers()).isEqualTo(frame(1).containers()).isEqualTo(frame(2).containers());
        assertThat(frame(3).containers()).isNotEqualTo(frame(1).containers());
        assertThat(numbers(frame(1).containers())).contains(numbers(frame(3).containers()));
    }

    @Test
    void countsLinksAndPicturesAndSeesBoldType() {
        assertThat(frame(3).links()).isEqualTo(2);
        assertThat(frame(4).pictures()).isEqualTo(1);
        assertThat(frame(1).strong()).isFalse();
        assertThat(frame(2).strong()).isTrue();
    }

    private static int[] numbers(Levels levels) {
        return IntStream.range(0, levels.size()).map(levels::at).toArray();
    }

    private Frame frame(int block) {
        return blocks.get(block).place().frame();
    }
}
