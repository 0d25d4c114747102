package io.cleancopy.watch;

import io.cleancopy.batch.Counts;
import io.cleancopy.batch.Differences;
import io.cleancopy.batch.RunResult;
import io.cleancopy.batch.RunResult.End;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Ends of runs. */
final class Endings {
    private static final Instant STARTED = Instant.parse("2026-11-23T13:15:00Z");

    private Endings() {}

    static Ending published() {
        var result = new RunResult(
                End.PUBLISHED,
                "one",
                new Counts(13, 10, 0, 1, 2),
                5,
                new Differences(0, 0, 0, 0),
                Path.of("clean/run=one"),
                null);
        return new Ending(
                EventKind.PUBLISHED,
                "one",
                0,
                result,
                null,
                STARTED,
                STARTED.plusMillis(2500),
                Duration.ofMillis(2500));
    }

    static Ending failed() {
        return new Ending(
                EventKind.FAILED,
                "two",
                1,
                null,
                "Cannot open https://ada:low-tide@harbour.example.",
                STARTED,
                STARTED.plusSeconds(90),
                Duration.ofSeconds(90));
    }
}
