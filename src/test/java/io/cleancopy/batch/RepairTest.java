package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;
    private Path output;

    @BeforeEach
    void twoRuns() {
        newsroom = new Newsroom(dir).withPages(3).formats("csv");
        output = newsroom.output();
        newsroom.run("one");
        newsroom.page("elm/100.txt", Newsroom.article(100)).run("two");
    }

    @Test
    void rebuildsWhatIsNotTheTruth() throws IOException {
        var before = newsroom.files("one");
        Files.delete(output.resolve("latest"));
        Files.createSymbolicLink(output.resolve("latest"), Path.of("run=one"));
        Files.createDirectories(output.resolve(".staging/three/run"));
        Files.writeString(output.resolve(".staging/rubbish"), "x");
        Files.writeString(output.resolve(".decisions.jsonl.inprogress"), "x");

        var done = newsroom.launcher().repair(newsroom.order(null));

        assertThat(done)
                .containsExactly(
                        "Removed \"" + output.resolve(".staging/three") + "\": it is no run.",
                        "Removed \"" + output.resolve(".staging/rubbish") + "\": it is no run.",
                        "Removed \"" + output.resolve(".decisions.jsonl.inprogress") + "\": it is no run.",
                        "Linked \"" + output.resolve("latest") + "\" to run=two.",
                        "Threw away what the database in \"" + output.resolve(".state")
                                + "\" knew of jobs; runs go on from their files.");
        assertThat(Newsroom.names(output)).containsExactly(".state", "latest", "run=one", "run=two");
        assertThat(Newsroom.names(output.resolve(".state"))).containsExactly("lock");
        assertThat(newsroom.files("one")).isEqualTo(before);
        assertThat(newsroom.run(null).end()).isEqualTo(End.NOTHING_NEW);
    }

    @Test
    void leavesARunThatCanBeFinished() {
        newsroom.page("elm/101.txt", Newsroom.article(101));
        assertThat(catchThrowable(() -> newsroom.launcher("mark").run(newsroom.order("three"))))
                .hasStackTraceContaining("Crash");

        newsroom.launcher().repair(newsroom.order(null));

        assertThat(newsroom.run(null).runId()).isEqualTo("three");
    }

    @Test
    void waitsForNoRunThatIsActive() throws IOException {
        try (var held = RunLock.acquire(new OutputFolder(output).lock(), Newsroom.CLOCK.instant())) {
            assertThat(held.isHeld()).isTrue();

            assertThatThrownBy(() -> newsroom.launcher().repair(newsroom.order(null)))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another one is active");
        }
    }
}
