package io.cleancopy.segment.html;

import static io.cleancopy.segment.html.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamedPartsTest {
    @Test
    void aPartComesToItsPlaceInsteadOfWhatWaitsThere() {
        assertThat(texts("""
                <h1>Boats</h1><!--$?--><template id="B:0"></template><p>Please wait</p><!--/$--><p>Harbour Ledger</p>
                <div hidden id="S:0"><p>They lie still.</p><p>All of them.</p></div><script>$RC("B:0","S:0")</script>""")).containsExactly("Boats", "They lie still.", "All of them.", "Harbour Ledger");
    }

    @Test
    void aPartMayHoldThePlaceOfAnother() {
        assertThat(texts("""
                <main><template id="P:1"></template></main><footer>Ledger</footer>
                <div hidden id="S:1"><p>Boats.</p><!--$?--><template id="B:2"></template>
                <!--$--><p>Wait</p><!--/$-->wait<!--/$--><p>Piers.</p></div>
                <div hidden id="S:2"><p>Rafts.</p></div>""")).containsExactly("Boats.", "Rafts.", "Piers.", "Ledger");
    }

    @Test
    void aPartWithoutPlaceStaysHidden() {
        assertThat(texts("<p>Boats</p><div hidden id=\"S:3\"><p>Rafts</p></div><p>Piers</p>"))
                .containsExactly("Boats", "Piers");
    }

    @Test
    void whatComesBehindAPartThatStaysIsReadWhereAnotherIsMoved() {
        assertThat(texts("""
                <h1>Quay</h1><!--$?--><template id="B:0"></template><p>Wait</p><!--/$--><div hidden id="S:9"></div><p>Boats</p>
                <div hidden id="S:0"><p>Rafts</p></div><p>Piers</p>""")).containsExactly("Quay", "Rafts", "Boats", "Piers");
    }

    @Test
    void whatOnlyLooksLikeAPartHidesNothingButItself() {
        assertThat(texts("<p>Boats</p><span hidden id=\"S:tip\">Tip</span><p>Piers</p>"))
                .containsExactly("Boats", "Piers");
    }

    @Test
    void aPartThatHoldsItsOwnPlaceStaysWhereItIs() {
        assertThat(texts("<p>Boats</p><div hidden id=\"S:0\"><template id=\"B:0\"></template>Rafts</div>"
                        + "<div hidden id=\"S:1\"><template id=\"B:2\"></template></div>"
                        + "<div hidden id=\"S:2\"><template id=\"B:1\"></template></div>"))
                .containsExactly("Boats");
    }
}
