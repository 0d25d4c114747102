package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaysTest {
    private static final int MANY = 3_000;

    private final Ways ways = ways();

    /** The first node has many ways, the second one, the third none, the fourth two. */
    private static Ways ways() {
        var branches = new Branches(new Edges());
        for (int i = 1; i <= MANY; i++) {
            branches.add(0, token(i), i);
        }
        branches.add(1, token(7), 4);
        branches.add(3, token(8), 5);
        branches.add(3, token(9), 6);
        branches.add(3, token(9), 7);
        return new Ways(MANY + 1, branches);
    }

    private static long token(int i) {
        return 31L * i * i;
    }

    @Test
    void leadsFromANodeOfManyWays() {
        for (int i = 1; i <= MANY; i++) {
            assertThat(ways.by(0, token(i))).isEqualTo(i);
            assertThat(ways.by(0, token(i) + 1)).isEqualTo(Ways.NONE);
        }
    }

    @Test
    void leadsFromANodeOfOneWayByItsTokenOnly() {
        assertThat(ways.by(1, token(7))).isEqualTo(4);
        for (int i = 8; i <= MANY; i++) {
            assertThat(ways.by(1, token(i))).isEqualTo(Ways.NONE);
        }
    }

    @Test
    void leadsNowhereFromANodeWithoutWays() {
        assertThat(ways.any(2)).isFalse();
        assertThat(ways.by(2, token(7))).isEqualTo(Ways.NONE);
        assertThat(ways.by(2, 0)).isEqualTo(Ways.NONE);
    }

    @Test
    void leadsToSeveralNodes() {
        assertThat(ways.any(3)).isTrue();
        assertThat(ways.by(3, token(8))).isEqualTo(5);
        assertThat(ways.nodes(ways.by(3, token(9)))).containsExactly(7, 6);
    }

    @Test
    void tellsOfTheTokensThatLeadFromANode() {
        var tokens = new LongSet();
        ways.each(0, tokens::add);
        assertThat(tokens.size()).isEqualTo(MANY);

        var few = new LongSet();
        ways.each(3, few::add);
        assertThat(few.toArray()).containsExactlyInAnyOrder(token(8), token(9));

        ways.each(2, token -> {
            throw new AssertionError("no way leads from the node");
        });
    }
}
