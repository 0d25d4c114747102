package io.cleancopy.segment.html.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenElementsTest {
    private static final Name DESC = Name.unknown("desc");
    private static final Name DL = Name.known("dl");
    private static final Name H2 = Name.known("h2");
    private static final Name SPAN = Name.known("span");

    @Test
    void oneIsClosedWithAllThatIsInItBeItsEndImpliedOrNot() {
        var open = open("html", "body", "div", "p", "ul", "li", "span");

        assertThat(open.close(Name.P, Name.SCOPE)).isTrue();

        assertThat(open.depth()).isEqualTo(3);
        assertThat(open.name()).isEqualTo(Name.DIV);
    }

    @Test
    void theInmostOfANameIsClosed() {
        var open = open("html", "body", "div", "div");

        assertThat(open.close(Name.DIV, Name.SCOPE)).isTrue();

        assertThat(open.depth()).isEqualTo(3);
    }

    @Test
    void noneIsClosedAcrossWhatBoundsItsScope() {
        var open = open("html", "body", "p", "table", "td", "li", "ul", "li");

        assertThat(open.close(Name.P, Name.SCOPE)).isFalse();
        assertThat(open.close(DL, Name.SCOPE)).isFalse();
        assertThat(open.depth()).isEqualTo(8);

        assertThat(open.close(Name.TABLE, Name.TABLE_SCOPE)).isTrue();
        assertThat(open.name()).isEqualTo(Name.P);
    }

    @Test
    void aHeadingIsClosedByAnyOther() {
        var open = open("html", "body", "h2", "span");
        open.closeHeading();
        assertThat(open.name()).isEqualTo(Name.BODY);

        open.closeHeading();
        assertThat(open.depth()).isEqualTo(2);

        open.push(H2, 3);
        open.push(Name.BUTTON, 4);
        open.push(Name.TD, 5);
        open.closeHeading();
        assertThat(open.depth()).isEqualTo(5);
    }

    @Test
    void anOrdinaryOneIsClosedUnlessASpecialOneIsInIt() {
        var open = open("html", "body", "span", "b", "i");
        open.closeOrdinary(SPAN);
        assertThat(open.name()).isEqualTo(Name.BODY);

        open.push(SPAN, 3);
        open.push(Name.DIV, 4);
        open.closeOrdinary(SPAN);
        open.closeOrdinary(DESC);
        assertThat(open.depth()).isEqualTo(4);
    }

    @Test
    void oneOfADrawingStandsForThatAroundTheDrawing() {
        var open = open("html", "body", "a", "b");
        open.pushForeign(Name.A, 9);

        assertThat(open.close(Name.A, Name.SCOPE)).isTrue();
        assertThat(open.name()).isEqualTo(Name.BODY);

        open.push(Name.A, 2);
        open.pushForeign(DESC, 3);
        assertThat(open.close(Name.A, Name.SCOPE)).isFalse();
        open.pushForeign(Name.A, 4);
        open.closeOrdinary(Name.A);
        assertThat(open.depth()).isEqualTo(2);
    }

    private static OpenElements open(String... names) {
        var open = new OpenElements();
        for (String name : names) {
            open.push(Name.known(name), open.depth());
        }
        return open;
    }
}
