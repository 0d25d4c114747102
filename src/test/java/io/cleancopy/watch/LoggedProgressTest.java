package io.cleancopy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.config.LogFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoggedProgressTest {
    private final StringWriter err = new StringWriter();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T13:15:00Z"), ZoneOffset.UTC);
    private long now = 77;

    @Test
    void tellsThePlanWhatWasDoneBeforeAndALineAMinute() {
        var progress = progress();

        progress.planned("one", 1000);
        progress.resumed(400);
        progress.resumed(100);
        for (int second = 0; second < 150; second++) {
            now += TimeUnit.SECONDS.toNanos(1);
            if (second % 10 == 0) {
                progress.rejected();
            } else {
                progress.landed();
            }
        }
        progress.ended();

        assertThat(events())
                .containsExactly(
                        "planned run=one pages=1000",
                        "resumed run=one done=500 pages=1000",
                        "progress run=one done=560 pages=1000 rejected=6",
                        "progress run=one done=620 pages=1000 rejected=12");
    }

    @Test
    void tellsThatAllWasDoneBefore() {
        var progress = progress();

        progress.planned("one", 10);
        progress.resumed(10);
        progress.ended();

        assertThat(events()).containsExactly("planned run=one pages=10", "resumed run=one done=10 pages=10");
    }

    private LoggedProgress progress() {
        return new LoggedProgress(
                RunLog.open(RunLog.ERR, LogFormat.TEXT, new PrintWriter(err, true), clock), () -> now);
    }

    private List<String> events() {
        return err.toString()
                .lines()
                .map(line -> line.replace("2026-11-23T13:15:00.000Z INFO ", ""))
                .toList();
    }
}
