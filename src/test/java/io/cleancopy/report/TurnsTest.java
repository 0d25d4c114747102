package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.report.Turns.Rank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void givesEachGroupItsTurn() {
        var turns = turns(4);

        for (int item : new int[] {10, 20, 30, 40, 11, 12}) {
            turns.offer(item);
        }

        assertThat(turns.items()).containsExactly(10, 11, 12, 20);
    }

    @Property(tries = 500, seed = "17")
    void keepsTheSameItemsInWhateverOrderTheyAreOfferedAndMerged(
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> items, @ForAll long seed) {
        var whole = turns(8);
        items.forEach(whole::offer);

        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        var merged = turns(8);
        for (int at = 0; at < shuffled.size(); at += 7) {
            var part = turns(8);
            shuffled.subList(at, Math.min(shuffled.size(), at + 7)).forEach(part::offer);
            merged.merge(part);
        }

        assertThat(merged.items()).isEqualTo(whole.items());
        assertThat(whole.items()).hasSize(Math.min(8, items.size()));
    }

    /** Groups by the last digit, in order of the number. */
    private static Turns<Integer> turns(int limit) {
        return new Turns<>(limit, item -> new Rank(String.valueOf(item % 10), item / 10, ""));
    }
}
