package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    @Test
    void knowsItsWordsAndNoOthers() {
        var lexicon = new Lexicon(Map.of("subscribe", -60, "said", 40));

        assertThat(lexicon.weight(WordHashes.of("Subscribe"))).isEqualTo(-60);
        assertThat(lexicon.weight(WordHashes.of("said"))).isEqualTo(40);
        assertThat(lexicon.weight(WordHashes.of("fog"))).isZero();
    }

    @Test
    void isTheSameAfterWritingAndReading() {
        var lexicon = new Lexicon(Map.of("subscribe", -60, "said", 40, "отправить", -5));

        assertThat(Lexicon.read(lexicon.write()).write()).isEqualTo(lexicon.write());
        assertThat(Lexicon.read("").write()).isEmpty();
    }

    @Test
    void learnsWordsThatManyPublishersHaveOutsideTheirArticles() {
        var trainer = new LexiconTrainer();
        for (int i = 0; i < 8; i++) {
            var lines =
                    List.of("Subscribe to our mails", "The mayor said that the quay of town " + i + " would close.");
            var tokens = new PageTokens(Pages.of(lines));
            trainer.add(tokens, new boolean[] {false, true}, "publisher" + i);
        }

        var lexicon = trainer.train();

        assertThat(lexicon.weight(WordHashes.of("subscribe"))).isNegative();
        assertThat(lexicon.weight(WordHashes.of("said"))).isPositive();
    }

    @Test
    void doesNotLearnTheNamesOfOnePublisher() {
        var trainer = new LexiconTrainer();
        for (int i = 0; i < 8; i++) {
            var tokens = new PageTokens(Pages.of(List.of("Harbourledger", "The quay.")));
            trainer.add(tokens, new boolean[] {false, true}, "one");
        }

        assertThat(trainer.train().write()).isEmpty();
    }
}
