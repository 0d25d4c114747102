package io.cleancopy.boilerplate.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreReasonsTest {
    @Test
    void namesTheThreeFeaturesThatSpokeMostStronglyAgainst() {
        assertThat(against(-3, 5, -1, -9, 0, -4, -2)).isEqualTo("f3 13, f5 15, f0 10");
        assertThat(against(-1, -2, -3, -4, -5, -6, -7)).isEqualTo("f6 16, f5 15, f4 14");
    }

    @Test
    void namesTheFirstOfFeaturesThatSpokeAsStrongly() {
        assertThat(against(-2, -2, -2, -2, -2, -2, -2)).isEqualTo("f0 10, f1 11, f2 12");
        assertThat(against(-1, -2, 0, -2, -1, 0, -2)).isEqualTo("f1 11, f3 13, f6 16");
    }

    @Test
    void namesNoFeatureThatDidNotSpeakAgainst() {
        assertThat(against(1, 0, 2, 0, 0, -1, 0)).isEqualTo("f5 15");
        assertThat(against(1, 2, 3, 4, 5, 6, 7)).isEmpty();
    }

    /** What is said of a block when the trees say so much of each of its features. */
    private static String against(int... said) {
        var trees = new ArrayList<Trees.Tree>();
        var names = new ArrayList<String>();
        var row = new Row(said.length);
        for (int f = 0; f < said.length; f++) {
            trees.add(new Trees.Tree(new int[] {f, -1, -1}, new int[] {100, 0, 0}, new int[] {0, said[f], -said[f]}));
            names.add("f" + f);
            row.add(10 + f);
        }
        var draft = Pages.of(List.of("The quay."));
        var block = draft.page().blocks().get(0);
        var reasons = ScoreReasons.of(draft);
        reasons.are(names, 1, List.of(new Trees(0, trees)));
        reasons.saw(block, row, 0);
        return reasons.against(block);
    }
}
