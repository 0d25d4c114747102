package io.cleancopy.segment.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** html, head, body, div, text, b, text, comment, p. */
    private final Tree tree = Objects.requireNonNull(
            QuickParser.parse("<body><div class='a&amp;b' HIDDEN x=y>one &lt; two<b>three</b><!--c--></div><p>"
                    .getBytes(StandardCharsets.UTF_8)));

    @Test
    void nodesAreNumberedInDocumentOrder() {
        assertThat(tree.size()).isEqualTo(9);
        assertThat(tree.name(3).text()).isEqualTo("div");
        assertThat(tree.text(4)).isEqualTo("one < two");
        assertThat(tree.isText(6)).isTrue();
        assertThat(tree.isElement(7)).isFalse();
        assertThat(tree.isText(7)).isFalse();
    }

    @Test
    void whatIsInAnElementFollowsItUpToItsEnd() {
        assertThat(tree.end(3)).isEqualTo(8);
        assertThat(tree.end(5)).isEqualTo(7);
        assertThat(tree.parent(6)).isEqualTo(5);
        assertThat(tree.parent(0)).isEqualTo(Tree.NONE);
    }

    @Test
    void siblingsAreThoseOfTheSameElement() {
        assertThat(tree.previous(7)).isEqualTo(5);
        assertThat(tree.previous(4)).isEqualTo(Tree.NONE);
        assertThat(tree.next(5)).isEqualTo(7);
        assertThat(tree.next(7)).isEqualTo(Tree.NONE);
        assertThat(tree.next(3)).isEqualTo(8);
    }

    @Test
    void attributesThatMatterAreKept() {
        assertThat(tree.value(3, AttributeName.CLASS)).isEqualTo("a&b");
        assertThat(tree.has(3, AttributeName.HIDDEN)).isTrue();
        assertThat(tree.value(3, AttributeName.HIDDEN)).isEmpty();
        assertThat(tree.has(3, AttributeName.ID)).isFalse();
        assertThat(tree.behindAttributes(3) - tree.firstAttribute(3)).isEqualTo(2);
    }

    @Test
    void plainValuesAreReadLetterByLetter() {
        var page = Objects.requireNonNull(QuickParser.parse(
                "<body><div class='quay A-1' id='a&amp;b' style='é' hidden>".getBytes(StandardCharsets.UTF_8)));
        int slot = page.firstAttribute(3);
        char[] letters = new char[16];

        assertThat(page.readPlain(slot, letters)).isTrue();
        assertThat(new String(letters, 0, page.valueLength(slot))).isEqualTo("quay A-1");
        assertThat(page.readPlain(slot + 1, letters)).isFalse();
        assertThat(page.valueLength(slot + 1)).isEqualTo("a&amp;b".length());
        assertThat(page.readPlain(slot + 2, letters)).isFalse();
        assertThat(page.readPlain(slot + 3, letters)).isTrue();
        assertThat(page.valueLength(slot + 3)).isZero();
    }
}
