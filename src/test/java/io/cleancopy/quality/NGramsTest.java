package io.cleancopy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counting by numbers is counting by words. */
class NGramsTest {
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("quay", "tide", "a", "mole", "harbour")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 300, seed = "17")
    void countsWhatStandsThere(@ForAll("words") List<String> words) {
        var body = InventedBody.of("en", List.of(String.join(" ", words)));
        var nGrams = new NGrams(new BodyWords(body.body()));
        for (int n = 2; n <= 6; n++) {
            assertThat(nGrams.repeated(n)).isCloseTo(repeated(words, n), within(1e-9));
            assertThat(nGrams.top(n, n).share()).isCloseTo(top(words, n), within(1e-9));
        }
    }

    @Property(tries = 300, seed = "18")
    void longerRunsAreChainsOfPairs(@ForAll("words") List<String> words) {
        var body = InventedBody.of("en", List.of(String.join(" ", words)));
        var nGrams = new NGrams(new BodyWords(body.body()));
        for (int n = 3; n <= 6; n++) {
            assertThat(nGrams.top(2, n).chained()).isGreaterThanOrEqualTo(nGrams.repeated(n));
        }
    }

    /** What a look at the pairs, and a rough one, spare is never missed. */
    @Property(tries = 300, seed = "19")
    void pairsAndRoughCountsTellOfNoLess(@ForAll("words") List<String> words) {
        var body = InventedBody.of("en", List.of(String.join(" ", words)));
        var nGrams = new NGrams(new BodyWords(body.body()));
        var pairs = nGrams.top(2, 5);
        for (int n = 2; n <= 6; n++) {
            assertThat((n + 1) / 2 * pairs.share())
                    .isGreaterThanOrEqualTo(nGrams.top(n, n).share() - 1e-9);
        }
        assertThat(nGrams.atMost(2, 5).share()).isGreaterThanOrEqualTo(pairs.share());
        assertThat(nGrams.atMost(2, 5).chained()).isGreaterThanOrEqualTo(pairs.chained());
    }

    private static double repeated(List<String> words, int n) {
        var seen = new HashSet<List<String>>();
        var again = new boolean[words.size()];
        for (int i = 0; i + n <= words.size(); i++) {
            if (!seen.add(words.subList(i, i + n))) {
                Arrays.fill(again, i, i + n, true);
            }
        }
        int chars = 0;
        for (int i = 0; i < again.length; i++) {
            chars += again[i] ? words.get(i).length() : 0;
        }
        return (double) chars / chars(words);
    }

    private static double top(List<String> words, int n) {
        var counts = new HashMap<List<String>, Integer>();
        for (int i = 0; i + n <= words.size(); i++) {
            counts.merge(words.subList(i, i + n), 1, Integer::sum);
        }
        int most = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .mapToInt(entry -> entry.getValue() * chars(entry.getKey()))
                .max()
                .orElse(0);
        return Math.min(1, (double) most / chars(words));
    }

    private static int chars(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
