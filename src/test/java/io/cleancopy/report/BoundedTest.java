package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class BoundedTest {
    @Property(tries = 200, seed = "17")
    void keepsTheSameNamesWithAllTheirValuesInWhateverOrder(
            @ForAll @Size(max = 60) List<@AlphaChars @StringLength(min = 1, max = 1) String> names, @ForAll long seed) {
        var whole = bounded(names);

        var shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(seed));
        int half = shuffled.size() / 3;
        var merged = bounded(shuffled.subList(half, shuffled.size()));
        merged.merge(bounded(shuffled.subList(0, half)));

        assertThat(merged.byName()).isEqualTo(whole.byName());
        assertThat(merged.others()).isEqualTo(whole.others());
        assertThat(whole.byName())
                .hasSizeLessThanOrEqualTo(5)
                .allSatisfy((name, amount) -> assertThat(amount.count()).isEqualTo(Collections.frequency(names, name)));
        assertThat(whole.byName().values().stream().mapToLong(Amount::count).sum()
                        + whole.others().count())
                .isEqualTo(names.size());
    }

    private static Bounded<Amount> bounded(List<String> names) {
        var bounded = Bounded.amounts(5);
        names.forEach(name -> bounded.add(name, Amount.of(1)));
        return bounded;
    }
}
