package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    private static final Instant START = Instant.parse("2026-11-23T13:15:00Z");

    @TempDir
    Path dir;

    @Test
    void admitsOneAtATimeAndSaysWho() throws Exception {
        var file = dir.resolve(".state/lock");

        try (var first = RunLock.acquire(file, START)) {
            assertThatThrownBy(() -> RunLock.acquire(file, START))
                    .isInstanceOf(ActiveRunException.class)
                    .hasMessageStartingWith("Cannot start a run in \"" + dir.toRealPath()
                            + "\": another one is active (process "
                            + ProcessHandle.current().pid() + " on ")
                    .hasMessageEndingWith(" since 2026-11-23T13:15:00Z). Wait until it has ended (--wait), or end it.");
            assertThat(RunLock.isHeld(file)).isTrue();
            assertThat(first.isHeld()).isTrue();
        }

        assertThat(RunLock.isHeld(file)).isFalse();
        RunLock.acquire(file, START).close();
    }
}
