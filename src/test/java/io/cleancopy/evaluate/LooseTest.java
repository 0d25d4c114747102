package io.cleancopy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseTest {
    @Test
    void makesCaseQuotesDashesAndSpacesEqual() {
        assertThat(Loose.of("  “It’s\u00A0over” –\n THEY said ")).isEqualTo("\"it's over\" - they said");
    }

    @Test
    void foldsLettersThatLowerCaseAloneLeavesApart() {
        assertThat(Loose.of("STRAßE")).isEqualTo(Loose.of("strasse")).isEqualTo(Loose.of("STRAẞE"));
        assertThat(Loose.of("ΟΔΟΣ")).isEqualTo(Loose.of("οδος"));
    }

    @Test
    void keepsTheDotlessIApart() {
        assertThat(Loose.of("ılık")).isEqualTo("ılık");
        assertThat(Loose.of("ILIK")).isEqualTo("ilik");
    }

    @Test
    void readsCompatibleFormsAsPlainOnes() {
        assertThat(Loose.of("ﬁne Ｎｅｗｓ…")).isEqualTo("fine news...");
    }

    @Test
    void squeezesOutAllSpace() {
        assertThat(Loose.squeezed("a b\u2003c\n")).isEqualTo("abc");
    }
}
