package io.cleancopy.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class NoticeCommandTest {
    @TempDir
    Path dir;

    @Test
    void getsTheEndingOnItsStandardInput() throws IOException {
        var file = dir.resolve("told");

        new NoticeCommand(List.of("sh", "-c", "cat > \"$0\"", file.toString())).tell(Endings.failed());

        assertThat(Json.readObject(Files.readString(file)))
                .containsEntry("outcome", "failed")
                .containsEntry("run_id", "two")
                .containsEntry("exit_code", 1L)
                .containsEntry("pages", null)
                .containsEntry("message", "Cannot open https://***@harbour.example.");
    }

    @Test
    void mayEndWithoutReading() throws IOException {
        new NoticeCommand(List.of("true")).tell(Endings.published());
    }

    @Test
    void tellsHowItFailed() {
        assertThatThrownBy(() -> new NoticeCommand(List.of("sh", "-c", "exit 3")).tell(Endings.published()))
                .isInstanceOf(IOException.class)
                .hasMessage("it ended with exit code 3");
        assertThatThrownBy(() -> new NoticeCommand(List.of("no-such-program")).tell(Endings.published()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no-such-program");
    }

    @Test
    void isEndedWithAllItStartedWhenItTakesTooLong() throws Exception {
        var pid = dir.resolve("pid");
        var command = List.of("sh", "-c", "sleep 600 & echo $! > \"$0\"; wait", pid.toString());

        assertThatThrownBy(() -> new NoticeCommand(command, Duration.ofSeconds(1)).tell(Endings.published()))
                .isInstanceOf(IOException.class)
                .hasMessage("it did not end within 1 seconds");
        var sleep = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        for (int i = 0; i < 500 && sleep.map(ProcessHandle::isAlive).orElse(false); i++) {
            Thread.sleep(10);
        }
        assertThat(sleep.map(ProcessHandle::isAlive).orElse(false)).isFalse();
    }
}
