package io.cleancopy.segment.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.segment.html.tree.QuickParser;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HidingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "display:none",
                "DISPLAY:NONE",
                "Display: None;",
                "display :none!important",
                "dis\tplay :\n none",
                "color:red;display:none;width:0",
                "d display:none",
                "dddisplay:none",
                "display:block;display:none",
                "visibility:hidden",
                "visibility: hidden",
                "Visibility : HIDDEN;color:red",
                "v visibility:hidden",
                "display:block;visibility:hidden"
            })
    void aStyleHides(String style) {
        assertThat(isHidden("div", "style=\"" + style + '"')).as(style).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d",
                "v",
                "none",
                "display",
                "display:non",
                "isplay:none;",
                "display : non",
                "display:block",
                "display=none",
                "display:;none",
                "display:n\u00a0one",
                "d\u0131splay:none",
                "d\u0130splay:none",
                "\u00e4isplay:none",
                "display:no;ne",
                "visibility:hidde",
                "visibility:visible",
                "visibility:inherit;display:flex",
                "hidden",
                "overflow:hidden;opacity:0"
            })
    void otherStylesDoNot(String style) {
        assertThat(isHidden("div", "style=\"" + style + '"')).as(style).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "div, hidden, true",
        "div, hidden=false, true",
        "div, aria-hidden=TRUE, true",
        "div, aria-hidden=false, false",
        "p, aria-hidden=true, false",
        "dialog, class=x, true",
        "dialog, open, false",
        "div, open, false"
    })
    void attributesHide(String tag, String attribute, boolean hidden) {
        assertThat(isHidden(tag, attribute)).isEqualTo(hidden);
    }

    @Test
    void thePageAsAWholeIsNotHidden() {
        var tree = Objects.requireNonNull(QuickParser.parse(
                "<html hidden><body style='display:none'>The boats lie still.".getBytes(StandardCharsets.UTF_8)));
        var said = new Said(tree);

        for (int element : new int[] {0, 2}) {
            said.read(element);
            assertThat(said.hidden() || !said.style().isEmpty()).isTrue();
            assertThat(Hiding.isHidden(tree.name(element), said)).isFalse();
        }
    }

    private static boolean isHidden(String tag, String attribute) {
        var tree = Objects.requireNonNull(QuickParser.parse(
                ("<body><" + tag + ' ' + attribute + ">The boats lie still.").getBytes(StandardCharsets.UTF_8)));
        int element = 3;
        var said = new Said(tree);
        said.read(element);
        assertThat(tree.name(element).text()).isEqualTo(tag);
        return Hiding.isHidden(tree.name(element), said);
    }
}
