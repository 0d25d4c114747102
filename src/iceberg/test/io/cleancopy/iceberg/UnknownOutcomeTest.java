package io.cleancopy.iceberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.CrashPoints;
import io.cleancopy.batch.Nights;
import io.cleancopy.iceberg.RestServer.Fate;
import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.iceberg.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A REST catalog whose answer to the commit is lost: the run is in the table once, whatever became of it. */
class UnknownOutcomeTest {
    @TempDir
    Path dir;

    private RestServer server;
    private Nights nights;

    @BeforeEach
    void oneNightIsIn() throws IOException {
        server = new RestServer(dir.resolve("warehouse"));
        nights = new Nights(dir).night();
        load();
        nights.night();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aCommitThatWasDoneIsFoundInTheTable() throws Exception {
        server.next(Fate.DONE_ANSWER_LOST);

        assertThat(load()).extracting(LoadedRun::runId).containsExactly("night-01");

        everyRunIsInOnce();
        assertThat(server.authorization()).isEqualTo("Bearer quay-key");
    }

    /** Iceberg then removes what it wrote: here it must not, for the table holds it. */
    @Test
    void aCommitThatWasDoneAndIsToldToHaveFailedIsFoundInTheTable() throws Exception {
        server.next(Fate.DONE_TOLD_TO_HAVE_FAILED);

        assertThat(load()).extracting(LoadedRun::runId).containsExactly("night-01");

        everyRunIsInOnce();
    }

    @Test
    void aCommitThatWasNotDoneIsDoneByTheNextStart() throws Exception {
        server.next(Fate.NOT_DONE_ANSWER_LOST);
        assertThatThrownBy(this::load)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("Nothing of it is in the table. Run the same command again.")
                .message()
                .doesNotContain("quay-key");

        assertThat(load()).extracting(LoadedRun::runId).containsExactly("night-01");

        everyRunIsInOnce();
    }

    @Test
    void aCommitThatIsCarriedOutTooLateFailsAndTakesNothingAlong() throws Exception {
        server.next(Fate.LATE);
        assertThatThrownBy(this::load).isInstanceOf(OutputException.class);
        assertThat(load()).extracting(LoadedRun::runId).containsExactly("night-01");

        assertThatThrownBy(server::carryOutLate).hasMessageContaining("branch main has changed");

        everyRunIsInOnce();
    }

    @Test
    void aCommitThatIsCarriedOutBeforeTheNextStartIsFoundThere() throws Exception {
        server.next(Fate.LATE);
        assertThatThrownBy(this::load).isInstanceOf(OutputException.class);
        server.carryOutLate();

        assertThat(load()).isEmpty();

        everyRunIsInOnce();
    }

    private void everyRunIsInOnce() throws Exception {
        var table = table();
        assertThat(Readers.snapshots(table)).isEqualTo(nights.runs());
        assertThat(Readers.byIceberg(table)).isEqualTo(TableLoaderTest.expected(nights));
        assertThat(Readers.byDuckDb(table)).isEqualTo(TableLoaderTest.expected(nights));
        assertThat(Readers.orphans(table)).isEmpty();
    }

    private List<LoadedRun> load() {
        var loaded = new ArrayList<LoadedRun>();
        new TableLoader(choice(), CrashPoints.fromSystem()).load(nights.output(), loaded::add);
        return loaded;
    }

    private TableChoice choice() {
        return new TableChoice(dir, server.address(), null, "quay-key", "press", "articles", Map.of());
    }

    private Table table() throws IOException {
        try (var catalog = OpenCatalog.open(choice())) {
            return catalog.table();
        }
    }
}
