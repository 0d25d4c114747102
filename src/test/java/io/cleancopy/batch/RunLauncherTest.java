package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cleancopy.batch.RunResult.End;
import io.cleancopy.model.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLauncherTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;

    @BeforeEach
    void pages() {
        newsroom = new Newsroom(dir).withPages(10);
    }

    @Test
    void accountsForEveryPage() {
        var result = newsroom.run("one");

        assertThat(result.end()).isEqualTo(End.PUBLISHED);
        assertThat(result.counts()).isEqualTo(new Counts(13, 10, 0, 1, 2));
        assertThat(result.folder()).isEqualTo(newsroom.output().resolve("run=one"));
        assertThat(newsroom.rows("one", "articles")).hasSize(10);
        assertThat(newsroom.rows("one", "duplicates"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("source", "oak/again.txt"));
        assertThat(newsroom.rows("one", "rejects"))
                .extracting(row -> row.get("source"), row -> row.get("reason"))
                .containsExactly(tuple("oak/empty.txt", "empty"), tuple("oak/picture", "undecodable"));
    }

    @Test
    void writesArticlesInPlanOrder() {
        newsroom.run("one");

        assertThat(newsroom.rows("one", "articles"))
                .extracting(row -> (String) row.get("source"))
                .isSorted()
                .hasSize(10);
    }

    @Test
    void leavesNothingBehindButTheRunAndItsState() throws IOException {
        newsroom.run("one");

        assertThat(Newsroom.names(newsroom.output())).containsExactlyInAnyOrder("run=one", "latest", ".state");
        assertThat(newsroom.output().resolve("latest").toRealPath())
                .isEqualTo(newsroom.output().resolve("run=one").toRealPath());
        assertThat(Newsroom.names(newsroom.output().resolve("run=one")))
                .containsExactlyInAnyOrder(
                        "articles",
                        "media",
                        "related",
                        "lifted",
                        "removed",
                        "rejects",
                        "duplicates",
                        "tombstones",
                        "amended",
                        "ledger.jsonl",
                        "manifest.json",
                        "profile.jsonl",
                        "schema.json",
                        "report.html",
                        "report.json");
    }

    @Test
    void namesARunByTheTimeOfItsPlan() {
        assertThat(newsroom.run(null).runId()).isEqualTo("20261123T131500Z");

        newsroom.page("new.txt", Newsroom.article(77));

        assertThat(newsroom.run(null).runId()).isEqualTo("20261123T131501Z");
    }

    @Test
    void publishesNothingWhenNothingIsNew() {
        newsroom.run("one");
        var before = Newsroom.names(newsroom.output());

        var result = newsroom.run("two");

        assertThat(result.end()).isEqualTo(End.NOTHING_NEW);
        assertThat(result.counts()).isEqualTo(new Counts(13, 0, 13, 0, 0));
        assertThat(Newsroom.names(newsroom.output())).isEqualTo(before);
    }

    @Test
    void takesATouchedPageForUnchanged() throws IOException {
        newsroom.run("one");
        Files.setLastModifiedTime(newsroom.file("elm/003.txt"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        assertThat(newsroom.run("two").end()).isEqualTo(End.NOTHING_NEW);
    }

    @Test
    void processesOnlyWhatIsNewOrChanged() {
        newsroom.run("one");
        newsroom.page("elm/003.txt", Newsroom.changedArticle(3));
        newsroom.page("elm/new.txt", Newsroom.article(55));

        var result = newsroom.run("two");

        assertThat(result.counts()).isEqualTo(new Counts(14, 2, 12, 0, 0));
        assertThat(newsroom.rows("two", "articles"))
                .extracting(row -> row.get("source"), row -> row.get("version"))
                .containsExactly(tuple("elm/003.txt", 2L), tuple("elm/new.txt", 1L));
        assertThat(newsroom.rows("two", "articles").get(0).get("article_id"))
                .isEqualTo(newsroom.rows("one", "articles").get(3).get("article_id"));
    }

    @Test
    void knowsArticlesOfEarlierRunsInNewPages() {
        newsroom.run("one");
        newsroom.page("later.txt", Newsroom.article(4));

        var result = newsroom.run("two");

        assertThat(result.counts()).isEqualTo(new Counts(14, 0, 13, 1, 0));
        assertThat(newsroom.rows("two", "duplicates").get(0))
                .containsEntry("source", "later.txt")
                .containsEntry("kind", "exact")
                .containsEntry("score", 1.0)
                .containsEntry(
                        "article_id", newsroom.rows("one", "articles").get(4).get("article_id"));
    }

    @Test
    void processesAllAgainWhenAskedAndGivesTheSameVersions() {
        newsroom.run("one");

        var result = newsroom.full().run("two");

        assertThat(result.counts()).isEqualTo(new Counts(13, 10, 0, 1, 2));
        assertThat(newsroom.rows("two", "articles"))
                .extracting(row -> row.get("version"))
                .containsOnly(1L);
        assertThat(newsroom.rows("two", "rejects"))
                .extracting(row -> row.get("first_seen"))
                .containsOnly("one");
    }

    @Test
    void processesAllAgainWhenSettingsChange() {
        newsroom.run("one");

        var result = newsroom.minWords(1000).run("two");

        assertThat(result.counts().unchanged()).isZero();
        assertThat(result.counts().processed()).isEqualTo(13);
    }

    @Test
    void takesTheFirstPagesOnlyAndTheNextOnesLater() {
        newsroom.limit(4);

        var first = newsroom.run("one");
        var second = newsroom.run("two");

        assertThat(first.counts()).isEqualTo(new Counts(4, 4, 0, 0, 0));
        assertThat(first.waiting()).isEqualTo(9);
        assertThat(second.counts()).isEqualTo(new Counts(8, 4, 4, 0, 0));
        assertThat(newsroom.rows("two", "articles").get(0)).containsEntry("source", "elm/004.txt");
    }

    @Test
    void saysWhatItWouldDoAndWritesNothing() {
        var result = newsroom.launcher().preview(newsroom.order(null));

        assertThat(result.end()).isEqualTo(End.PLANNED);
        assertThat(result.counts()).isEqualTo(new Counts(13, 0, 0, 0, 0));
        assertThat(newsroom.output()).doesNotExist();
    }

    @Test
    void answersTheSameOrderOnceMore() {
        var result = newsroom.run("one");
        var files = newsroom.files("one");

        assertThat(newsroom.run("one")).isEqualTo(result);
        assertThat(newsroom.files("one")).isEqualTo(files);
    }

    @Test
    void refusesAnIdThatIsPublished() {
        newsroom.run("one");

        assertThatThrownBy(() -> newsroom.formats("csv").run("one"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("Cannot use \"one\" for --run-id: \""
                        + newsroom.output().resolve("run=one")
                        + "\" is published already. Name another, or leave --run-id out.");
    }

    @Test
    void refusesAnIdThatCannotNameAFolder() {
        for (String id : List.of("../one", "", "a b", "..", "x".repeat(65))) {
            assertThatThrownBy(() -> newsroom.run(id))
                    .isInstanceOf(SettingsException.class)
                    .hasMessageStartingWith("Cannot use \"" + id + "\" for --run-id. It must be");
        }
    }

    @Test
    void chainsRuns() {
        newsroom.run("zebra");
        newsroom.page("new.txt", Newsroom.article(77)).run("ant");
        newsroom.page("newer.txt", Newsroom.article(78)).run("bee");

        assertThat(RunHistory.read(newsroom.output()))
                .extracting(RunRecord::runId, RunRecord::parent)
                .containsExactly(tuple("zebra", null), tuple("ant", "zebra"), tuple("bee", "ant"));
    }

    @Test
    void publishesTheSameBytesForAnyNumberOfThreads() {
        newsroom.threads(1).run("one");
        Map<String, String> expected = newsroom.files("one");

        for (int threads : new int[] {2, 8}) {
            var other = newsroom.into(dir.resolve("output-" + threads)).threads(threads);
            other.run("one");

            assertThat(other.files("one")).isEqualTo(expected);
        }
    }

    @Test
    void namesEveryFileInTheManifestWithItsHash() {
        newsroom.run("one");
        var hashes = newsroom.files("one");
        hashes.remove(Manifest.NAME);

        var named = Manifest.read(newsroom.output().resolve("run=one")).files();

        assertThat(named)
                .hasSameSizeAs(hashes.keySet())
                .allSatisfy(file ->
                        assertThat(hashes).containsEntry((String) file.get("path"), (String) file.get("sha256")));
    }
}
