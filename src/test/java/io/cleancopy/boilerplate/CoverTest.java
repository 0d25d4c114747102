package io.cleancopy.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Reason;
import io.cleancopy.text.PhraseTrie;
import io.cleancopy.text.PhraseTrieBuilder;
import io.cleancopy.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverTest {
    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseTrieBuilder builder = new PhraseTrieBuilder();
    private final PhraseTrie trie;

    CoverTest() {
        add(PhraseKind.LINE, "Moor here");
        add(PhraseKind.LINE, "Moor here tonight");
        add(PhraseKind.LINE, "Tonight");
        add(PhraseKind.LINE, "Call the quay");
        add(PhraseKind.LABEL, "Tides");
        trie = builder.build();
    }

    private void add(PhraseKind kind, String text) {
        builder.add(text, phrases.size());
        phrases.add(new Phrase(kind, Reason.SHARE, Where.ANY, text));
    }

    @Test
    void isMadeOfAsFewPhrasesAsPossible() {
        assertThat(cover("Moor here tonight call the quay")).isEqualTo("Moor here tonight + Call the quay");
        assertThat(cover("Moor here 12 tonight")).isEqualTo("Moor here + Tonight");
    }

    @Test
    void takesAllOfALongLine() {
        assertThat(cover("Moor here, ".repeat(30))).isEqualTo("Moor here" + " + Moor here".repeat(29));
    }

    @Test
    void takesNoLineThatGoesOnOtherwise() {
        assertThat(cover("")).isNull();
        assertThat(cover("Moor")).isNull();
        assertThat(cover("Moor here at dawn, said the mate")).isNull();
        assertThat(cover("Moor here tonight call the mate")).isNull();
        assertThat(cover("Moor here tides")).isNull();
        assertThat(cover("Tides")).isNull();
    }

    @Test
    void takesNoNumberWithOnePhraseOrNone() {
        assertThat(cover("12 Moor here")).isNull();
        assertThat(cover("Moor here 12")).isNull();
        assertThat(cover("12")).isNull();
        assertThat(cover("12 Moor here, tonight")).isNull();
        assertThat(cover("12 Tonight, tonight 14")).isEqualTo("Tonight + Tonight");
    }

    @Test
    void takesNoLineThatIsCut() {
        String line = "Moor here, ".repeat(5);

        assertThat(Cover.of(Tokens.of(line, 10), phrases, trie)).isNotNull();
        assertThat(Cover.of(Tokens.of(line, 9), phrases, trie)).isNull();
        assertThat(Cover.of(Tokens.of(line, 8), phrases, trie)).isNull();
    }

    private @Nullable String cover(String line) {
        var hit = Cover.of(Tokens.of(line, 120), phrases, trie);
        return hit == null ? null : hit.phrase();
    }
}
