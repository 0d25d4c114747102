package io.cleancopy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.segment.TextSegmenter;
import io.cleancopy.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static final List<Block> GIVEN = given("Boats\n\nTides\n\nGulls\n\nMoths");

    private static List<Block> given(String text) {
        var raw = new RawPage(new Origin("a.txt"), MediaType.TEXT, text.getBytes(StandardCharsets.UTF_8));
        return new ArrayList<>(new TextSegmenter(new Normalizer()).segment(raw).blocks());
    }

    @Test
    void isTheListThatWasGivenWhateverBecomesOfThat() {
        var given = new ArrayList<>(GIVEN);

        var blocks = Blocks.copyOf(given);
        given.clear();

        assertThat(blocks).isEqualTo(GIVEN).containsExactlyElementsOf(GIVEN);
        assertThat(Blocks.copyOf(blocks)).isSameAs(blocks);
        assertThat(Blocks.copyOf(List.of())).isEmpty();
    }

    @Test
    void aStretchIsAListOfItsOwn() {
        var stretch = Blocks.copyOf(GIVEN).subList(1, 3);

        assertThat(stretch).extracting(Block::text).containsExactly("Tides", "Gulls");
        assertThat(stretch.get(1).text()).isEqualTo("Gulls");
        assertThat(stretch.subList(1, 2)).extracting(Block::text).containsExactly("Gulls");
        assertThat(stretch.stream().map(Block::text)).containsExactly("Tides", "Gulls");
        assertThat(stretch).isEqualTo(GIVEN.subList(1, 3));
    }

    @Test
    void nothingIsFoundBesideAStretch() {
        var stretch = Blocks.copyOf(GIVEN).subList(1, 3);
        var walk = stretch.iterator();
        walk.next();
        walk.next();

        assertThat(walk.hasNext()).isFalse();
        assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> stretch.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> stretch.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> stretch.subList(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void neitherChangesNorHoldsNull() {
        var blocks = Blocks.copyOf(GIVEN);
        var withNull = new ArrayList<>(GIVEN);
        withNull.add(null);

        assertThatThrownBy(() -> blocks.set(0, GIVEN.get(1))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> blocks.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Blocks.copyOf(withNull)).isInstanceOf(NullPointerException.class);
    }
}
