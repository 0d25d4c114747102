package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.model.OutputException;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that breaks off anywhere is finished by the same order, with the same bytes. */
class RestartTest {
    @TempDir
    static Path shared;

    private static Map<String, String> expected;

    @TempDir
    Path dir;

    private Newsroom newsroom;

    @BeforeAll
    static void uninterrupted() {
        var uninterrupted = new Newsroom(shared).withPages(10);
        // a second version and duplicates across slices: what a restart must take note of again
        uninterrupted.page("elm/0031.txt", Newsroom.changedArticle(3));
        uninterrupted.page("oak/third.txt", Newsroom.article(3));
        uninterrupted.run("one");
        expected = uninterrupted.files("one");
    }

    @BeforeEach
    void samePages() {
        newsroom = new Newsroom(shared.resolve("input"), dir);
    }

    @AfterEach
    void withoutNewPages() throws IOException {
        Files.deleteIfExists(newsroom.file("aaa.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock",
                "recovered",
                "plan",
                "planned",
                "profile",
                "profiled",
                "part",
                "part:3",
                "mark",
                "mark:3",
                "marked",
                "marked:3",
                "articles",
                "articles:3",
                "articles-marked:2",
                "commit",
                "committed",
                "committed:2",
                "commit:9",
                "file:2",
                "file-synced:4",
                "file-named:5",
                "ledger",
                "report",
                "manifest",
                "published",
                "latest",
                "unplanned",
                "tidied"
            })
    void isFinishedByTheSameOrder(String crash) {
        breakOff(crash);
        var result = newsroom.run("one");

        assertThat(result.end()).isEqualTo(End.PUBLISHED);
        assertThat(result.counts()).isEqualTo(new Counts(15, 11, 0, 2, 2));
        assertThat(newsroom.files("one")).isEqualTo(expected);
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".state", "latest", "run=one");
    }

    @Test
    void isFinishedAfterManyCrashes() {
        for (String crash : List.of(
                "planned",
                "profile",
                "recovered",
                "profiled",
                "part",
                "mark",
                "part:2",
                "marked",
                "manifest",
                "manifest")) {
            breakOff(crash);
        }
        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void isFinishedByAClockThatWasPutBack() {
        breakOff("part:2");
        var clock = Clock.fixed(Newsroom.CLOCK.instant().minus(3, ChronoUnit.DAYS), ZoneId.of("Europe/Prague"));

        new RunLauncher(Progress.SILENT, new StopSignal(), clock).run(newsroom.order("one"));

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void isFinishedWithoutAnIdAndByAnotherNumberOfThreads() {
        breakOff("part:2");

        var result = newsroom.threads(5).run(null);

        assertThat(result.runId()).isEqualTo("one");
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void doesNotListAgain() {
        breakOff("part:2");
        newsroom.page("aaa.txt", Newsroom.article(99));

        var result = newsroom.run("one");

        assertThat(result.counts().planned()).isEqualTo(15);
        assertThat(newsroom.run("two").counts()).isEqualTo(new Counts(16, 1, 15, 0, 0));
    }

    @Test
    void doesFinishedSlicesOnlyOnce() throws IOException {
        breakOff("marked:2");
        var part = newsroom.output().resolve(".staging/one/run/lifted/part-00000.csv");
        var before = Files.readAttributes(part, "lastModifiedTime,fileKey");

        breakOff("marked");

        assertThat(Files.readAttributes(part, "lastModifiedTime,fileKey")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run/lifted/part-00000.csv",
                ".done/part-00001.ledger.jsonl",
                ".done/part-00001.articles.jsonl",
                ".done/part-00000.json"
            })
    void doesADamagedSliceAgain(String damaged) throws IOException {
        breakOff("marked:3");
        Files.writeString(newsroom.output().resolve(".staging/one").resolve(damaged), "x", StandardOpenOption.APPEND);

        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run/articles/part-00000.csv", ".done/part-00001.articles.json"})
    void writesDamagedArticlesAgain(String damaged) throws IOException {
        breakOff("manifest");
        Files.writeString(newsroom.output().resolve(".staging/one").resolve(damaged), "x", StandardOpenOption.APPEND);

        newsroom.run("one");

        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void isRefusedByAnotherOrder() {
        breakOff("part:2");

        assertThatThrownBy(() -> newsroom.formats("csv").minWords(7).run("one"))
                .isInstanceOf(SettingsException.class)
                .hasMessageMatching(
                        "Cannot start: run one is not finished, and this command asks for settings [0-9a-f]{16}"
                                + " instead of [0-9a-f]{16}, formats csv instead of csv,parquet,jsonl\\. Finish it with the"
                                + " command that began it, or discard it with --fresh\\.");
    }

    @Test
    void isFinishedFirstByAnOrderForOtherPages() {
        breakOff("part:2");
        newsroom.page("aaa.txt", Newsroom.article(99));

        var result = newsroom.limit(100).run("two");

        assertThat(result.finished()).isEqualTo("one");
        assertThat(newsroom.files("one")).isEqualTo(expected);
        assertThat(result.runId()).isEqualTo("two");
        assertThat(result.counts()).isEqualTo(new Counts(16, 1, 15, 0, 0));
    }

    @Test
    void isDiscardedWhenAsked() {
        breakOff("part:2");
        newsroom.formats("csv");

        var result = newsroom.launcher().run(newsroom.freshOrder("two"));

        assertThat(result.runId()).isEqualTo("two");
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".state", "latest", "run=two");
    }

    @Test
    void isTidiedUpByAnotherOrderWhenItWasPublishedAlready() {
        breakOff("published");
        newsroom.page("aaa.txt", Newsroom.article(99));

        var result = newsroom.run("two");

        assertThat(result.counts()).isEqualTo(new Counts(16, 1, 15, 0, 0));
        assertThat(Newsroom.names(newsroom.output())).containsExactly(".state", "latest", "run=one", "run=two");
    }

    @Test
    void isShownByADryRun() {
        breakOff("marked:2");

        var result = newsroom.launcher().preview(newsroom.order(null));

        assertThat(result.end()).isEqualTo(End.UNFINISHED);
        assertThat(result.runId()).isEqualTo("one");
        assertThat(result.counts().processed()).isEqualTo(8);
    }

    @Test
    void isListedAsUnfinished() throws IOException {
        breakOff("marked:2");
        // a process that is killed leaves none
        Files.delete(newsroom.output().resolve(".staging/one/note.json"));

        assertThat(RunHistory.read(newsroom.output())).singleElement().satisfies(run -> {
            assertThat(run.runId()).isEqualTo("one");
            assertThat(run.status()).isEqualTo(RunStatus.UNFINISHED);
            assertThat(run.note()).isEqualTo("its process was ended");
            assertThat(run.command())
                    .isEqualTo("cleancopy run " + shared.resolve("input") + " -o "
                            + newsroom.output().toRealPath() + " --format csv,parquet,jsonl");
            assertThat(run.counts()).isEqualTo(new Counts(15, 8, 0, 0, 0));
        });
    }

    @Test
    void isListedAsFailedWithItsLastFailure() {
        breakOff("manifest");

        assertThat(RunHistory.read(newsroom.output())).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.FAILED);
            assertThat(run.note()).startsWith("at 2026-11-23T13:15:00Z: Cannot finish run one: ");
        });
    }

    @Test
    void stopsWhenAskedAndGoesOnLater() {
        var stop = new StopSignal();
        var progress = new StopAfter(6, stop);
        var launcher = new RunLauncher(progress, stop, Newsroom.CLOCK);

        var result = launcher.run(newsroom.order("one"));

        assertThat(result.end()).isEqualTo(End.STOPPED);
        assertThat(progress.pages).isEqualTo(6);
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();
        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    /** As after a long stop of the process, in which somebody took its lock for dead. */
    @Test
    void isNotPublishedOnceTheLockIsLost() throws IOException {
        var lock = new OutputFolder(newsroom.output()).lock();

        assertThatThrownBy(() -> wakingUp(() -> {
                            Files.delete(lock);
                            Files.createFile(lock);
                        })
                        .run(newsroom.order("one")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the lock of the output folder is lost");
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();

        newsroom.run("one");
        assertThat(newsroom.files("one")).isEqualTo(expected);
    }

    @Test
    void isNotPublishedOverARunThatCameMeanwhile() throws IOException {
        assertThatThrownBy(() -> wakingUp(
                                () -> Files.createDirectory(newsroom.output().resolve("run=newer")))
                        .run(newsroom.order("one")))
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot publish run one: run newer was published since it began. Discard it with --fresh.");
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** Something happens just before the run would be published. */
    private static RunLauncher wakingUp(Meanwhile meanwhile) {
        var crash = CrashPoints.at("manifest", () -> {
            try {
                meanwhile.happens();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new RunLauncher(new Surroundings(Progress.SILENT, new StopSignal(), Newsroom.CLOCK, crash));
    }

    private void breakOff(String crash) {
        assertThat(catchThrowable(() -> newsroom.launcher(crash).run(newsroom.order("one"))))
                .as(crash)
                .hasStackTraceContaining(Newsroom.Crash.class.getName());
    }

    private static final class StopAfter implements Progress {
        private final int last;
        private final StopSignal stop;
        private int pages;

        StopAfter(int last, StopSignal stop) {
            this.last = last;
            this.stop = stop;
        }

        @Override
        public void planned(String runId, long planned) {}

        @Override
        public void resumed(long before) {}

        @Override
        public void landed() {
            pages++;
            if (pages == last) {
                stop.request();
            }
        }

        @Override
        public void rejected() {
            landed();
        }
    }
}
