package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.MediaType;
import org.junit.jupiter.api.Test;

final class FramesTest {
    private final Frames frames = new Frames(Pages.of(
                    MediaType.HTML,
                    "<div><ul><li>Fog<li>Tide<li>Quay</ul><ol><li>Ferry<li>Pier</ol><p>Rain</p></div><p>Strait</p>")
            .page()
            .blocks());

    @Test
    void numbersContainersFromTheFirstBlockOn() {
        assertThat(frames.inside(0)).startsWith(0, 1);
        assertThat(frames.inside(2)).isEqualTo(frames.inside(0));
    }

    @Test
    void keepsApartBlocksSideBySideInOtherContainers() {
        int other = frames.inside(3)[0];

        assertThat(other).isNotIn(0, 1);
        assertThat(frames.inside(3)).startsWith(other, 1);
        assertThat(frames.inside(4)).isEqualTo(frames.inside(3));
        assertThat(frames.inside(5)).startsWith(1);
        assertThat(frames.inside(6)).doesNotContain(1, other);
    }
}
