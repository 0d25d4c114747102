package io.cleancopy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.json.Json;
import io.cleancopy.model.Cleaned;
import io.cleancopy.model.Outcome;
import io.cleancopy.model.Reason;
import io.cleancopy.model.RejectReason;
import io.cleancopy.model.Rejected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyMergeTest {
    @Property(tries = 60, seed = "17")
    void doesNotDependOnHowPagesAreSlicedAndInWhatOrderSlicesAreMerged(
            @ForAll("outcomes") List<Outcome> outcomes, @ForAll long seed) {
        var whole = tally(outcomes);

        var random = new Random(seed);
        var shuffled = new ArrayList<>(outcomes);
        Collections.shuffle(shuffled, random);
        var slices = new ArrayList<Tally>();
        for (int at = 0; at < shuffled.size(); ) {
            int end = Math.min(shuffled.size(), at + 1 + random.nextInt(9));
            slices.add(tally(shuffled.subList(at, end)));
            at = end;
        }
        while (slices.size() > 1) {
            var one = slices.remove(random.nextInt(slices.size()));
            var other = slices.get(random.nextInt(slices.size()));
            other.merge(random.nextBoolean() ? one : Tally.fromMap(Json.readObject(Json.write(one.toMap()))));
        }

        var merged = slices.isEmpty() ? new Tally() : slices.get(0);
        assertThat(Json.write(merged.toMap())).isEqualTo(Json.write(whole.toMap()));
    }

    private static Tally tally(List<Outcome> outcomes) {
        var tally = new Tally();
        for (var outcome : outcomes) {
            tally.addPlanned(1);
            if (outcome instanceof Cleaned cleaned) {
                tally.add(cleaned);
            } else {
                tally.add((Rejected) outcome);
            }
        }
        return tally;
    }

    @Provide
    Arbitrary<List<Outcome>> outcomes() {
        var publishers = Arbitraries.of("Harbour Post", "Dune Daily", "El Faro", "");
        var removals = Arbitraries.integers().between(0, 6);
        var reasons = Arbitraries.of(RejectReason.values());
        var locations = Arbitraries.integers().between(0, 400).map(n -> "in/" + n + ".txt");
        return Combinators.combine(
                        locations, publishers, removals, Arbitraries.integers().between(0, 3), reasons)
                .as(TallyMergeTest::outcome)
                .list()
                .ofMaxSize(260);
    }

    private static Outcome outcome(String location, String publisher, int removals, int kind, RejectReason rejection) {
        var page = Specimen.page(location)
                .body("Gulls over the pier ".repeat(1 + removals).strip());
        if (!publisher.isEmpty()) {
            page.record(fields -> fields.publisher(publisher));
        }
        for (int i = 0; i < removals; i++) {
            page.removed("Share this page", Reason.values()[i], "rule-" + i, "line " + i);
        }
        return kind > 0 ? page.cleaned() : page.rejected(rejection, "seen");
    }
}
