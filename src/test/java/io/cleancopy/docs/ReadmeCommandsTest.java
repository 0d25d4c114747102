package io.cleancopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.cli.ExitCodes;
import io.cleancopy.cli.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands and queries of the README do what it says. */
class ReadmeCommandsTest {
    private static final String PROGRAM = "java -jar target/cleancopy.jar ";
    private static final MarkedDocument README = new MarkedDocument(Path.of("README.md"));

    @TempDir
    Path folder;

    static List<String> commands() {
        return README.fenced("sh").stream()
                .flatMap(block -> new BufferedReader(new StringReader(block)).lines())
                .flatMap(line -> Arrays.stream(line.split("&&|#")))
                .map(String::strip)
                .filter(command -> command.startsWith(PROGRAM.strip()))
                .map(command -> command.substring(PROGRAM.length()).strip())
                .toList();
    }

    static Stream<String> commandsForOnePageOfTheInput() {
        return commands().stream().filter(command -> command.contains(" input/"));
    }

    @Test
    void thereAreCommandsToTry() {
        assertThat(commands()).hasSizeGreaterThan(8).contains("run");
        assertThat(commandsForOnePageOfTheInput()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theProgramKnowsTheArguments(String command) {
        assertThat(Program.run((command.replace("'", "") + " --help").split(" +")))
                .isEqualTo(ExitCodes.DONE);
    }

    @ParameterizedTest
    @MethodSource("commandsForOnePageOfTheInput")
    void onePageIsCleanedAndExplained(String command) {
        assertThat(Program.run(command.split(" +"))).isEqualTo(ExitCodes.DONE);
    }

    @Test
    void theFirstRunLandsWhatTheReadmeSaysAndDuckDbReadsIt() throws IOException, SQLException {
        var output = folder.resolve("output");

        assertThat(Program.run("run", "input", "-o", output.toString(), "--quiet"))
                .isEqualTo(ExitCodes.DONE);

        assertThat(output.resolve("latest/report.html")).isNotEmptyFile();
        try (var files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("run="))
                    .hasSize(1);
        }
        try (var database = DriverManager.getConnection("jdbc:duckdb:");
                var statement = database.createStatement()) {
            for (var block : README.fenced("sql")) {
                for (var query : block.split(";")) {
                    if (query.strip().startsWith("SELECT")) {
                        try (var rows = statement.executeQuery(query.replace("'output/", "'" + output + "/"))) {
                            assertThat(rows.next()).as(query).isTrue();
                        }
                    }
                }
            }
        }
    }
}
