package io.cleancopy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.loading.Database;
import io.cleancopy.loading.Nights;
import io.cleancopy.loading.NightsOnce;
import io.cleancopy.loading.PostgresOnce;
import io.cleancopy.model.OutputException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({NightsOnce.class, PostgresOnce.class})
class LoadPostgresTest implements LoadContract {
    private final Nights nights;
    private final PostgresOnce.Server server;

    LoadPostgresTest(Nights nights, PostgresOnce.Server server) {
        this.nights = nights;
        this.server = server;
    }

    @BeforeEach
    void empty() throws SQLException {
        try (var connection = server.connect()) {
            new Database(connection)
                    .run("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;"
                            + " DROP SCHEMA IF EXISTS news CASCADE");
        }
    }

    @Override
    public Nights nights() {
        return nights;
    }

    @Override
    public Target target() {
        return target(null);
    }

    private Target target(String schema) {
        return Target.of(server.url(), "postgres", null, schema, null);
    }

    @Override
    public Connection connect() throws SQLException {
        return server.connect();
    }

    @Test
    void twoAtOnceLoadEachRunOnce() throws Exception {
        Callable<List<String>> load = () -> load(null);
        var threads = Executors.newFixedThreadPool(2);
        try {
            int loaded = 0;
            for (var done : threads.invokeAll(List.of(load, load))) {
                loaded += done.get().size();
            }

            assertThat(loaded).isEqualTo(3);
        } finally {
            threads.shutdownNow();
        }
        assertHolds(nights.runs());
    }

    @Test
    void loadsIntoASchema() throws SQLException {
        assertThatThrownBy(() -> target("news").open())
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        "Cannot load: the database has no schema \"news\". Create it, or name another with --schema.");

        try (var connection = connect()) {
            new Database(connection).run("CREATE SCHEMA news");
        }
        new Loading(target("news")).load(nights.output(), null, run -> {});

        assertThat(query("SELECT count(*) AS articles FROM news.articles")).containsExactly(Map.of("articles", 5L));
        assertThat(query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"))
                .isEmpty();
    }

    @Test
    void neitherTheSentenceNorTheTraceOfAFailureHasThePassword() {
        String host = server.url().replaceAll(".*//([^/]*)/.*", "$1");
        var target = Target.of(
                "jdbc:postgresql://ada:Tide%21pool@" + host + "/none?password=Low-tide", null, null, null, null);

        assertThatThrownBy(target::open)
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("Cannot open jdbc:postgresql://" + host + "/none: FATAL: ")
                .satisfies(failure -> assertThat(Trace.of(failure)).doesNotContain("Tide", "Low-tide"));
    }
}
