package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.config.Database;
import io.cleancopy.config.NearDuplicates;
import io.cleancopy.config.Profile;
import io.cleancopy.config.RunSettings;
import io.cleancopy.config.Selection;
import io.cleancopy.sink.CsvText;
import io.cleancopy.sink.Partition;
import io.cleancopy.source.Arrivals;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.SourceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
    private static final Instant START = Instant.parse("2026-11-23T13:15:00Z");

    @TempDir
    Path dir;

    @Test
    void cutsSlicesByCount() {
        for (int i = 0; i < 5; i++) {
            page(i + ".txt", 10);
        }

        assertThat(locations(draw(2, 1000)))
                .containsExactly(List.of("0.txt", "1.txt"), List.of("2.txt", "3.txt"), List.of("4.txt"));
    }

    @Test
    void cutsSlicesByBytesAndGivesALargePageOneOfItsOwn() {
        page("a.txt", 40);
        page("b.txt", 40);
        page("c.txt", 40);
        page("d.txt", 500);
        page("e.txt", 1);

        assertThat(locations(draw(100, 100)))
                .containsExactly(List.of("a.txt", "b.txt"), List.of("c.txt"), List.of("d.txt"), List.of("e.txt"));
    }

    @Test
    void comesBackFromItsFileAsItWas() throws Exception {
        page("a.txt", 40);
        page("käse.txt", 40);
        Files.createSymbolicLink(dir.resolve("input/link.txt"), dir.resolve("input/a.txt"));
        var plan = draw(2, 100);
        var file = dir.resolve("plan/plan.jsonl");

        PlanFile.write(file, plan);

        try (var read = PlanFile.open(file)) {
            assertThat(read.head()).isEqualTo(plan.head());
            assertThat(read.next()).isEqualTo(plan.slices().get(0));
            assertThat(read.next()).isEqualTo(plan.slices().get(1));
            assertThat(read.next()).isNull();
        }
    }

    private void page(String name, int bytes) {
        new Newsroom(dir).page(name, "x".repeat(bytes));
    }

    private Plan draw(int slicePages, long sliceBytes) {
        var settings = new RunSettings(
                List.of(dir.resolve("input").toString()),
                dir.resolve("output"),
                List.of("csv"),
                List.of("standard"),
                1,
                Integer.MAX_VALUE,
                Selection.standard(),
                0.5,
                20,
                slicePages,
                sliceBytes,
                Profile.LEARN,
                5000,
                1,
                NearDuplicates.MARK,
                SourceSettings.standard(),
                Partition.NONE,
                1,
                CsvText.EXACT,
                Database.FILE,
                Duration.ofMinutes(1),
                Arrivals.all());
        var output = new OutputFolder(settings.output());
        return new Planner(settings, output.realRoot(), Ledger.read(output), Request.of(settings, "fingerprint"))
                .draw("one", START);
    }

    private static List<List<String>> locations(Plan plan) {
        return plan.slices().stream()
                .map(slice -> slice.pages().stream().map(PageFile::location).toList())
                .toList();
    }
}
