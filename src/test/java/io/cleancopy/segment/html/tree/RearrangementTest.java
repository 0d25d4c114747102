package io.cleancopy.segment.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RearrangementTest {
    /** html, head, body, ul, li, boat, li, quay, comment, p, pier: numbered from 0. */
    private final Tree tree = Objects.requireNonNull(
            QuickParser.parse("<ul id=a><li>boat<li hidden>quay</ul><!--$--><p>pier".getBytes(StandardCharsets.UTF_8)));

    @Test
    void whatIsMovedIsReadWhereItIsThen() {
        var moved = new Rearrangement(tree);
        moved.moveBefore(9, 4);
        moved.moveBefore(6, 9);

        assertThat(text(moved.tree())).isEqualTo("quay pier boat");
        assertThat(text(tree)).isEqualTo("boat quay pier");
    }

    @Test
    void neighboursAreThoseOfNow() {
        var moved = new Rearrangement(tree);
        moved.moveBefore(9, 6);

        assertThat(moved.previous(9)).isEqualTo(4);
        assertThat(moved.next(4)).isEqualTo(9);
        assertThat(moved.previous(6)).isEqualTo(9);
        assertThat(moved.next(8)).isEqualTo(Tree.NONE);
        assertThat(moved.isIn(10, 3)).isTrue();
        assertThat(moved.isIn(8, 3)).isFalse();
    }

    @Test
    void whatIsSaidOfElementsAndTextsChanges() {
        var moved = new Rearrangement(tree);
        moved.add(3, AttributeName.HIDDEN);
        moved.add(6, AttributeName.HIDDEN);
        moved.remove(6, AttributeName.HIDDEN);
        moved.empty(10);
        var other = moved.tree();

        assertThat(other.has(3, AttributeName.HIDDEN)).isTrue();
        assertThat(other.value(3, AttributeName.ID)).isEqualTo("a");
        assertThat(other.has(6, AttributeName.HIDDEN)).isFalse();
        assertThat(text(other)).isEqualTo("boat quay ");
        assertThat(tree.has(6, AttributeName.HIDDEN)).isTrue();
        assertThat(text(tree)).isEqualTo("boat quay pier");
    }

    @Test
    void aCommentKeepsWhatItSays() {
        assertThat(tree.isComment(8)).isTrue();
        assertThat(tree.text(8)).isEqualTo("$");
    }

    private static String text(Tree tree) {
        var text = new StringBuilder();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isText(node)) {
                text.append(text.isEmpty() ? "" : " ").append(tree.text(node));
            }
        }
        return text.toString();
    }
}
