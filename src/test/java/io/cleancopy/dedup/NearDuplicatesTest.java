package io.cleancopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NearDuplicatesTest {
    private static final int WORDS = 300;

    @ParameterizedTest
    @EnumSource
    void findsCopiesOfEachKind(Copy copy) {
        var random = new Random(5);
        var writer = new EnglishWriter(random);
        var story = Story.of(writer, WORDS);

        var sketch = TextSketch.of(copy.of(story, writer, random).text());

        assertThat(NearDuplicates.same(TextSketch.of(story.text()), sketch)).isTrue();
    }

    /** Of 80 reports each is compared with each: at most one pair in 3,000 is taken for copies. */
    @ParameterizedTest
    @MethodSource("patterns")
    void keepsReportsOfOnePatternApart(String pattern) {
        var random = new Random(7);
        var reports = new ArrayList<TextSketch>();
        int taken = 0;
        for (int i = 0; i < 80; i++) {
            var report = TextSketch.of(PatternedReports.report(pattern, random));
            for (var other : reports) {
                taken += NearDuplicates.same(report, other) ? 1 : 0;
            }
            reports.add(report);
        }

        assertThat(taken).isLessThanOrEqualTo(1);
    }

    static Iterable<String> patterns() {
        return PatternedReports.ALL;
    }

    @Test
    void findsAReportThatWasPrintedTwice() {
        for (String pattern : PatternedReports.ALL) {
            String report = PatternedReports.report(pattern, new Random(9));

            assertThat(NearDuplicates.same(
                            TextSketch.of(report), TextSketch.of("From our correspondent on the coast. " + report)))
                    .isTrue();
        }
    }

    @Test
    void keepsStoriesApartThatShareTheirBackground() {
        var writer = new EnglishWriter(new Random(11));
        var background = Story.of(writer, 60).text();
        var first = TextSketch.of(Story.of(writer, WORDS).text() + "\n\n" + background);
        var second = TextSketch.of(Story.of(writer, WORDS).text() + "\n\n" + background);

        assertThat(first.likeness(second)).isPositive();
        assertThat(NearDuplicates.same(first, second)).isFalse();
    }
}
