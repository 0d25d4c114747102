package io.cleancopy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinsTest {
    @Test
    void reachesWhatANodeJoinsToAndWhatThatJoinsTo() {
        var joins = new Joins();
        joins.add(1, 2);
        joins.add(2, 3);
        joins.add(4, 3);

        assertThat(joins.fromBelow(1)).containsExactly(3, 2, 1);
        assertThat(joins.fromBelow(3)).containsExactly(3);
    }

    @Test
    void reachesANodeOnceHoweverManyWaysLeadThere() {
        var joins = new Joins();
        joins.add(1, 2);
        joins.add(1, 3);
        joins.add(2, 4);
        joins.add(3, 4);

        assertThat(joins.fromBelow(1)).containsExactlyInAnyOrder(1, 2, 3, 4).endsWith(1);
    }
}
