package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TreesTest {
    /** Two splits deep on one side only: feature 1 up to 10, then feature 0 up to 5. */
    private static final Trees.Tree DEEP = new Trees.Tree(
            new int[] {1, 0, -1, -1, -1, -1, -1}, new int[] {10, 5, 0, 0, 0, 0, 0}, new int[] {0, 0, 100, 20, -60, 0, 0
            });

    /** One split: feature 1 up to 200. */
    private static final Trees.Tree FLAT =
            new Trees.Tree(new int[] {1, -1, -1}, new int[] {200, 0, 0}, new int[] {0, 8, -8});

    private final Trees trees = new Trees(1024, List.of(DEEP, FLAT));

    @Test
    void addsTheLeavesThatARowComesTo() {
        var rows = new Row[] {row(5, 10), row(6, 10), row(0, 200), row(0, 201)};

        assertThat(trees.scores(rows))
                .containsExactly(1 + 28 / 1024.0, 1 - 52 / 1024.0, 1 + 108 / 1024.0, 1 + 92 / 1024.0);
    }

    @Test
    void addsTheLeavesOfAllTreesHoweverMany() {
        var many = new Trees(0, List.of(FLAT, FLAT, FLAT, FLAT, DEEP, FLAT, DEEP));

        assertThat(many.scores(new Row[] {row(5, 10), row(0, 201)}))
                .containsExactly((5 * 8 + 2 * 20) / 1024.0, (5 * -8 + 2 * 100) / 1024.0);
    }

    @Test
    void tellsWhatEachFeatureAddsInQuartersWhenTreesHaveTwoLevels() {
        int[] sums = new int[2];

        trees.addContributions(row(6, 10).values(), sums);

        // The means of the deep tree are -20 at its first branch and 40 at its root.
        assertThat(sums).containsExactly(4 * (-60 + 20), 4 * (-20 - 40) + 4 * 8);
    }

    private static Row row(int first, int second) {
        var row = new Row(2);
        row.add(first);
        row.add(second);
        return row;
    }
}
