package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchesTest {
    private static final long TOKEN = 99;

    private final Branches branches = new Branches(10, new Edges());

    @Test
    void leadsToOneNode() {
        branches.add(1, TOKEN, 5);

        int branch = branches.at(1, TOKEN);
        assertThat(branches.isNode(branch)).isTrue();
        assertThat(branch).isEqualTo(5);
    }

    @Test
    void leadsToSeveralNodesThoseAddedLastFirst() {
        branches.add(1, TOKEN, 7);
        branches.add(1, TOKEN, 5);
        branches.add(1, TOKEN, 6);

        int branch = branches.at(1, TOKEN);
        assertThat(branches.isNode(branch)).isFalse();
        assertThat(branches.nodes(branch)).containsExactly(6, 5, 7);
    }

    @Test
    void leadsNowhereByAnotherToken() {
        branches.add(1, TOKEN, 5);

        assertThat(branches.at(1, TOKEN + 1)).isNegative();
        assertThat(branches.at(2, TOKEN)).isNegative();
    }
}
