package io.cleancopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateIndexTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TEXT = words(0, 300);

    private final DuplicateIndex index = new DuplicateIndex();

    @Test
    void theFirstPublishedWinsThenTheLongestThenTheSmallestId() {
        index.add(candidate("a", null, TEXT + " Longest of them all, but nobody knows when."));
        index.add(candidate("e", NOON.plusSeconds(60), TEXT + " Later than others."));
        index.add(candidate("d", NOON, TEXT));
        index.add(candidate("c", NOON, TEXT + " More."));
        index.add(candidate("b", NOON, TEXT + " Mor3."));

        assertThat(index.duplicates())
                .extracting(duplicate -> duplicate.id() + duplicate.of())
                .containsExactly("cb", "db", "eb", "ab");
    }

    @Test
    void tellsExactAndNear() {
        index.add(candidate("a", NOON, TEXT));
        index.add(candidate("b", NOON, TEXT));
        index.add(candidate("c", NOON.plusSeconds(1), words(0, 300) + " " + words(900, 1000)));

        var duplicates = index.duplicates();

        assertThat(duplicates).hasSize(2);
        assertThat(duplicates.get(0)).isEqualTo(new Duplicate("b", "a", true, 1));
        assertThat(duplicates.get(1).exact()).isFalse();
        assertThat(duplicates.get(1).score()).isCloseTo(0.75, within(0.1));
    }

    @Test
    void shortTextsAreDuplicatesOnlyIfTheyAreTheSame() {
        index.add(candidate("a", NOON, "The ferry is back."));
        index.add(candidate("b", NOON, "The ferry is back."));
        index.add(candidate("c", NOON, "The ferry is back"));
        index.add(candidate("d", NOON, ""));

        assertThat(index.duplicates()).containsExactly(new Duplicate("b", "a", true, 1));
    }

    /** Each of 20 texts has lost 30 words of the one before it and gained 30. */
    @Test
    void aChainEndsWhereLittleOfTheFirstTextIsLeft() {
        for (int i = 0; i < 20; i++) {
            index.add(candidate("id" + (char) ('a' + i), NOON.plusSeconds(i), words(30 * i, 300 + 30 * i)));
        }

        var winners = index.duplicates().stream().map(Duplicate::of).distinct().toList();

        assertThat(winners).hasSizeBetween(3, 5).startsWith("ida");
        assertThat(index.duplicates()).extracting(Duplicate::id).doesNotContainAnyElementsOf(winners);
        assertThat(index.duplicates()).allMatch(duplicate -> duplicate.score() >= 0.125);
    }

    @Test
    void noArticleIsADuplicateOfItself() {
        index.add(candidate("a", NOON, TEXT));
        index.add(candidate("a", NOON, TEXT + " And more."));

        assertThat(index.duplicates()).isEmpty();
    }

    @Test
    void nothingHasNoDuplicates() {
        assertThat(index.duplicates()).isEmpty();
    }

    @Test
    void aCrowdOfOneTextHasOneWinner() {
        for (int i = 0; i < 500; i++) {
            index.add(candidate("a" + (1_000 + i), NOON, TEXT + " " + EnglishWriter.invented(i)));
        }

        assertThat(index.duplicates())
                .hasSize(499)
                .extracting(Duplicate::of)
                .containsOnly(index.duplicates().get(0).of());
    }

    @Test
    void findsWhatWasPlantedAndLittleElse() {
        var figures = figures(PlantedNews.english(2_000, 1));

        assertThat(figures.precision()).as(figures.toString()).isGreaterThanOrEqualTo(0.98);
        for (var copy : Copy.values()) {
            assertThat(figures.recall(copy)).as(figures.toString()).isGreaterThanOrEqualTo(floor(copy));
        }
    }

    /** Of each kind there are few: one may be missed. */
    @Test
    void findsWhatWasPlantedInChinese() {
        var figures = figures(PlantedNews.chinese(600, 1));

        assertThat(figures.precision()).as(figures.toString()).isGreaterThanOrEqualTo(0.98);
        for (var copy : Copy.values()) {
            assertThat(figures.missed(copy)).as(figures.toString()).isLessThanOrEqualTo(1);
        }
    }

    private static double floor(Copy copy) {
        return copy == Copy.EDITED_20 || copy == Copy.PART ? 0.95 : 0.98;
    }

    private static DuplicateFigures figures(List<Planted> planted) {
        var index = new DuplicateIndex();
        planted.forEach(document -> index.add(document.candidate()));
        return new DuplicateFigures(planted, index.duplicates());
    }

    @Test
    void theOrderAndTheThreadsMakeNoDifference() throws ExecutionException, InterruptedException {
        var candidates = PlantedNews.english(400, 2).stream()
                .map(Planted::candidate)
                .collect(Collectors.toCollection(ArrayList::new));
        var expected = duplicates(candidates, 1);

        for (int threads : new int[] {1, 8}) {
            Collections.shuffle(candidates, new Random(threads));
            assertThat(duplicates(candidates, threads)).isEqualTo(expected).isNotEmpty();
        }
    }

    private static List<Duplicate> duplicates(List<DuplicateCandidate> candidates, int threads)
            throws ExecutionException, InterruptedException {
        var index = new DuplicateIndex();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var added = new ArrayList<Future<?>>();
            for (var candidate : candidates) {
                added.add(pool.submit(() -> index.add(candidate)));
            }
            for (var each : added) {
                each.get();
            }
        } finally {
            pool.shutdown();
        }
        return index.duplicates();
    }

    private static DuplicateCandidate candidate(String id, @Nullable Instant published, String text) {
        return new DuplicateCandidate(
                id, published, text.length(), new TextHash().add(text).hex(), TextSketch.of(text));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(EnglishWriter::invented).collect(Collectors.joining(" "));
    }
}
