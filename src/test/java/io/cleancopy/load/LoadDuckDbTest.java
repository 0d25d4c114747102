package io.cleancopy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.batch.PublishedRun;
import io.cleancopy.loading.Nights;
import io.cleancopy.loading.NightsOnce;
import io.cleancopy.loading.Rows;
import io.cleancopy.model.SettingsException;
import io.cleancopy.sink.Tables;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NightsOnce.class)
class LoadDuckDbTest implements LoadContract {
    @TempDir
    Path folder;

    private final Nights nights;

    LoadDuckDbTest(Nights nights) {
        this.nights = nights;
    }

    @Override
    public Nights nights() {
        return nights;
    }

    @Override
    public Target target() {
        return Target.of(url(), null, "of-postgres", null, null);
    }

    private String url() {
        return "jdbc:duckdb:" + folder.resolve("news.duckdb");
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Test
    void readsTheSameFromCsv() throws Exception {
        var run = Shaped.run(nights);

        loadAlone(LoadContract.only("csv", run));

        assertThat(query("SELECT * FROM articles"))
                .containsExactlyInAnyOrderElementsOf(Rows.of(run.folder(), Tables.ARTICLES));
        assertThat(query("SELECT * FROM removed"))
                .containsExactlyInAnyOrderElementsOf(Rows.of(run.folder(), Tables.REMOVED));
    }

    @Test
    void readsFilesInFoldersWhosePathsLookLikePatterns() throws Exception {
        var run = PublishedRun.all(nights.output()).get(0);
        var odd = folder.resolve("it's [n]ews? 100%25 *");
        for (var part : run.parts()) {
            Files.createDirectories(odd.resolve(part.path()).getParent());
            Files.copy(run.folder().resolve(part.path()), odd.resolve(part.path()));
        }
        Files.copy(run.folder().resolve("schema.json"), odd.resolve("schema.json"));

        loadAlone(new PublishedRun(run.runId(), 1, run.articles(), odd, run.manifestSha256(), run.parts()));

        assertHolds(nights.runs().subList(0, 1));
    }

    @Test
    void asksForNoDatabaseThatIsNotThere() {
        assertThat(new Loading(target()).missing(nights.output(), null)).hasSize(3);
        assertThat(folder.resolve("news.duckdb")).doesNotExist();
    }

    @Test
    void takesTheDriverFromAJar() throws SQLException {
        var target = Target.of(url(), null, null, null, jar(DuckDBDriver.class));

        try (var connection = target.open()) {
            assertThat(connection.getClass().getName()).isEqualTo("org.duckdb.DuckDBConnection");
            assertThat(connection.getClass().getClassLoader()).isNotEqualTo(DuckDBDriver.class.getClassLoader());
        }
        assertThat(folder.resolve("news.duckdb")).exists();
    }

    @Test
    void saysWhereADriverIsToBeHad() {
        assertThatThrownBy(() -> Drivers.inProgram("jdbc:duckdb:", ClassLoader.getPlatformClassLoader()))
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "Cannot load into jdbc:duckdb: without its driver, which is too large to come with cleancopy."
                                + " Get org.duckdb:duckdb_jdbc from Maven Central, and name the file with --driver.");
        var postgres = jar(org.postgresql.Driver.class);
        assertThatThrownBy(() -> Target.of(url(), null, null, null, postgres).open())
                .isInstanceOf(SettingsException.class)
                .hasMessage("Cannot use \"" + postgres
                        + "\" of --driver: it has no driver for jdbc:duckdb:. Name the jar of that driver.");
        assertThatThrownBy(() ->
                        Target.of(url(), null, null, null, Path.of("no.jar")).open())
                .hasMessage("Cannot read \"no.jar\" of --driver: no such file.");
    }

    @Test
    void saysThatAnotherProgramHasTheFile() {
        var failure =
                new SQLException("IO Error: Could not set lock on file \"news.duckdb\": Conflicting lock is held");

        assertThat(target().engine().advice(failure))
                .isEqualTo("Another program has the file open: wait until it has ended, or close it.");
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
