package io.cleancopy.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.sink.Tables;
import io.cleancopy.sink.schema.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The files in {@code src/docs/dbt} say what the tables hold. dbt's own part, to fill in names, is done here. */
@ExtendWith(NightsOnce.class)
class DbtStarterTest {
    private static final Path STARTER = Path.of("src/docs/dbt");

    private final List<Path> runs;
    private Connection connection;
    private Database database;

    DbtStarterTest(Nights nights) {
        runs = nights.runs();
    }

    @BeforeEach
    void load() throws SQLException, IOException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        database = new Database(connection);
        database.run(Dialects.byId("duckdb").print(Tables.ALL));
        for (var run : runs) {
            database.run(new Recipe("duckdb").block("run", run));
        }
        database.run("CREATE VIEW articles_latest AS " + sql("models/articles_latest.sql"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void itsSourcesAreWhatTheProgramPrints() throws IOException {
        assertThat(Files.readString(STARTER.resolve("models/sources.yml")))
                .isEqualTo(Dialects.byId("dbt").print(Tables.ALL));
    }

    @Test
    void everyTestOfTheSourcesPasses() throws SQLException, IOException {
        int tests = 0;
        for (var source : list(yaml("models/sources.yml").get("sources"))) {
            for (var table : list(source.get("tables"))) {
                tests += check((String) table.get("name"), table);
            }
        }

        assertThat(tests).isGreaterThan(70);
    }

    @Test
    void everyTestOfTheModelPasses() throws SQLException, IOException {
        var model = list(yaml("models/articles_latest.yml").get("models")).get(0);

        assertThat(check("articles_latest", model)).isEqualTo(3);
        assertThat(database.query("SELECT count(*) AS articles, max(version) AS version FROM articles_latest"))
                .containsExactly(Map.of("articles", 3L, "version", 2L));
    }

    @Test
    void theSourceRefusesAValueThatNobodyKnows() throws SQLException {
        database.run("UPDATE media SET kind = 'hologram'");

        assertThat(failures(
                        "media",
                        "kind",
                        Map.of("accepted_values", Map.of("arguments", Map.of("values", List.of("photo"))))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article_versions_are_unique | INSERT INTO articles FROM articles LIMIT 1",
                "removed_blocks_add_up | DELETE FROM removed WHERE seq = 2",
                "removed_blocks_add_up | INSERT INTO removed FROM removed LIMIT 1",
                "rows_beside_articles_are_of_their_run | UPDATE media SET run_id = '20260101T021500Z'"
            })
    void whatAddsUpIsSeenWhenItDoesNot(String test, String damage) throws SQLException, IOException {
        String sql = sql("tests/" + test + ".sql");

        assertThat(database.query(sql)).isEmpty();
        database.run(damage);
        assertThat(database.query(sql)).isNotEmpty();
    }

    /** Runs the tests of a table's columns; returns how many. */
    private int check(String table, Map<String, Object> described) throws SQLException {
        int tests = 0;
        for (var column : list(described.get("columns"))) {
            String name = (String) column.get("name");
            String quoted = Boolean.TRUE.equals(column.get("quote")) ? "\"" + name + "\"" : name;
            for (Object test : (List<?>) column.getOrDefault("data_tests", List.of())) {
                assertThat(failures(table, quoted, test))
                        .as(table + "." + name + " " + test)
                        .isEmpty();
                tests++;
            }
        }
        return tests;
    }

    /** The rows that one of dbt's own tests would show. */
    private List<Map<String, @Nullable Object>> failures(String table, String column, Object test) throws SQLException {
        if (test.equals("not_null")) {
            return database.query("SELECT * FROM " + table + " WHERE " + column + " IS NULL");
        }
        if (test.equals("unique")) {
            return database.query(
                    "SELECT " + column + " FROM " + table + " GROUP BY " + column + " HAVING count(*) > 1");
        }
        var named = map(test);
        if (named.containsKey("accepted_values")) {
            String values = ((List<?>) arguments(named, "accepted_values").get("values"))
                    .stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
            return database.query("SELECT * FROM " + table + " WHERE " + column + " NOT IN (" + values + ")");
        }
        var arguments = arguments(named, "relationships");
        return database.query("SELECT * FROM " + table + " WHERE " + column + " NOT IN (SELECT "
                + arguments.get("field") + " FROM " + filled("{{ " + arguments.get("to") + " }}") + ")");
    }

    private static Map<String, Object> arguments(Map<String, Object> test, String name) {
        return map(map(test.get(name)).get("arguments"));
    }

    private static String sql(String file) throws IOException {
        return filled(Files.readString(STARTER.resolve(file)));
    }

    private static String filled(String template) {
        return template.replaceAll("\\{\\{ source\\('cleancopy', '(\\w+)'\\) }}", "$1");
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        return new Yaml().load(Files.readString(STARTER.resolve(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
