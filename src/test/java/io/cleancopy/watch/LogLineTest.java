package io.cleancopy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.config.LogFormat;
import io.cleancopy.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private static final Instant TIME = Instant.parse("2026-11-23T13:15:00Z");

    @Test
    void isTimeLevelEventAndDetails() {
        var event = Event.of(EventKind.PUBLISHED)
                .with("run", "one")
                .with("written", 3L)
                .with("seconds", 0.25);

        assertThat(LogLine.of(TIME, event, LogFormat.TEXT))
                .isEqualTo("2026-11-23T13:15:00.000Z INFO published run=one written=3 seconds=0.25");
        assertThat(LogLine.of(TIME, event, LogFormat.JSON))
                .isEqualTo("{\"time\":\"2026-11-23T13:15:00.000Z\",\"level\":\"info\",\"event\":\"published\","
                        + "\"run\":\"one\",\"written\":3,\"seconds\":0.25}");
    }

    @Test
    void staysOneLineWhateverStandsInIt() {
        var hostile = "high tide\n2026-11-23T13:15:00.000Z INFO published run=two\u001B[2J\u009B2J\u2028x\u202E";
        var event = Event.of(EventKind.FAILED).with("message", hostile).with("run", "");

        String text = LogLine.of(TIME, event, LogFormat.TEXT);
        assertThat(text)
                .isEqualTo("2026-11-23T13:15:00.000Z ERROR failed message=\"high tide\\n2026-11-23T13:15:00.000Z INFO"
                        + " published run=two\\u001B[2J\\u009b2J\\u2028x\\u202e\" run=\"\"");
        String json = LogLine.of(TIME, event, LogFormat.JSON);
        assertThat(json).doesNotContain("\n", "\u001B", "\u009B", "\u2028", "\u202E");
        assertThat(Json.readObject(json)).containsEntry("message", hostile);
    }

    @Test
    void masksSecrets() {
        var event = Event.of(EventKind.FAILED)
                .with("message", "Cannot open https://ada:low-tide@harbour.example/x?token=ebb&page=2");

        assertThat(LogLine.of(TIME, event, LogFormat.TEXT))
                .endsWith("message=\"Cannot open https://***@harbour.example/x?token=***&page=2\"");
    }
}
