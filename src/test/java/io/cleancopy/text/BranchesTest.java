package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class BranchesTest {
    private static final long TOKEN = 99;

    private final Branches branches = new Branches(new Edges());

    @Test
    void leadsToOneNode() {
        branches.add(1, TOKEN, 5);

        assertThat(branches.at(1, TOKEN)).containsExactly(5);
    }

    @Test
    void leadsToSeveralNodesThoseAddedLastFirst() {
        branches.add(1, TOKEN, 7);
        branches.add(1, TOKEN, 5);
        branches.add(1, TOKEN, 6);
        branches.addBehind(1, TOKEN, new int[] {8, 9});

        assertThat(branches.at(1, TOKEN)).containsExactly(6, 5, 7, 8, 9);
    }

    @Test
    void leadsNowhereByAnotherToken() {
        branches.add(1, TOKEN, 5);

        assertThat(branches.at(1, TOKEN + 1)).isEmpty();
        assertThat(branches.at(2, TOKEN)).isEmpty();
    }

    @Test
    void tellsOfABranchUnlessItWasCut() {
        var told = new ArrayList<String>();
        branches.add(1, TOKEN, 5);
        branches.add(2, TOKEN, 6);
        branches.add(2, TOKEN, 7);
        branches.add(3, TOKEN, 8);
        branches.cut(3, TOKEN);

        branches.each((node, token, to) -> told.add(node + " " + to));

        assertThat(told).containsExactlyInAnyOrder("1 5", "2 " + ~0);
        assertThat(branches.several()[0]).containsExactly(7, 6);
        assertThat(branches.at(3, TOKEN)).isEmpty();
    }
}
