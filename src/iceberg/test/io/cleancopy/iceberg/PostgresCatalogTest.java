package io.cleancopy.iceberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.cleancopy.batch.CrashPoints;
import io.cleancopy.batch.Nights;
import io.cleancopy.model.OutputException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Postgres as the catalog. Skipped where its binaries cannot start. */
class PostgresCatalogTest {
    @TempDir
    Path dir;

    @Test
    void runsAreLoadedExactlyOnce() throws Exception {
        try (var postgres = start()) {
            var choice = choice(postgres.getPort());
            var nights = new Nights(dir).night().night();

            assertThat(load(choice, nights)).hasSize(2);
            nights.night();
            assertThat(load(choice, nights)).extracting(LoadedRun::runId).containsExactly("night-02");
            assertThat(load(choice, nights)).isEmpty();

            try (var catalog = OpenCatalog.open(choice)) {
                var table = catalog.table();
                assertThat(Readers.snapshots(table)).isEqualTo(nights.runs());
                assertThat(Readers.byDuckDb(table)).isEqualTo(TableLoaderTest.expected(nights));
                assertThat(Readers.orphans(table)).isEmpty();
            }
        }
    }

    @Test
    void aCatalogThatDoesNotAnswerIsTold() {
        var choice = choice(1);

        assertThatThrownBy(() -> OpenCatalog.open(choice))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot open the catalog jdbc:postgresql://127.0.0.1:1/postgres: Conn")
                .message()
                .doesNotContain("quay-key");
    }

    private EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setDataDirectory(dir.resolve("postgres"))
                    .start();
        } catch (IOException | RuntimeException e) {
            return abort("Postgres cannot start here: " + e);
        }
    }

    private TableChoice choice(int port) {
        return new TableChoice(
                dir.resolve("warehouse"),
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5",
                "postgres",
                "quay-key",
                "press",
                "articles",
                Map.of());
    }

    private static List<LoadedRun> load(TableChoice choice, Nights nights) {
        var loaded = new ArrayList<LoadedRun>();
        new TableLoader(choice, CrashPoints.fromSystem()).load(nights.output(), loaded::add);
        return loaded;
    }
}
