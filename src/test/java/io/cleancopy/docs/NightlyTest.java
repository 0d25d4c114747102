package io.cleancopy.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.cli.ExitCodes;
import io.cleancopy.cli.Program;
import io.cleancopy.config.LogFormat;
import io.cleancopy.config.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The examples for schedulers name options, settings and exit codes that there are. */
class NightlyTest {
    private static final Path FOLDER = Path.of("src/docs/nightly");
    private static final String JAR = "/opt/cleancopy/cleancopy.jar";

    /** Seconds that a stopping run takes at most. */
    private static final int PATIENCE = 30;

    @Test
    void settingsAreRead() {
        var settings =
                SettingsReader.read(FOLDER.resolve("night.yaml"), List.of()).watchSettings();

        assertThat(settings.format()).isEqualTo(LogFormat.JSON);
        assertThat(settings.metrics()).isEqualTo(Path.of("/var/lib/node_exporter/cleancopy.prom"));
    }

    @Test
    void cronStartsIt() throws IOException {
        var line =
                lines("crontab").stream().filter(text -> !text.startsWith("#")).toList();

        assertThat(line).singleElement().asString().matches("\\d+ \\d+ \\* \\* \\*  \\S.*");
        assertKnown(List.of(line.get(0).split(" +")));
    }

    @Test
    void systemdStartsItAndKnowsItsExitCodes() throws IOException {
        assertKnown(List.of(value("cleancopy.service", "ExecStart").split(" +")));
        assertThat(value("cleancopy.service", "SuccessExitStatus")).isEqualTo("" + ExitCodes.STOPPED);
        assertThat(value("cleancopy.service", "RestartPreventExitStatus"))
                .isEqualTo(ExitCodes.USAGE + " " + ExitCodes.TOO_MANY_REJECTED + " " + ExitCodes.ACTIVE);
        assertThat(Integer.parseInt(value("cleancopy.service", "TimeoutStopSec")))
                .isGreaterThan(PATIENCE);
        assertThat(value("cleancopy.timer", "Persistent")).isEqualTo("true");
    }

    @Test
    void kubernetesStartsItAndKnowsItsExitCodes() throws IOException {
        var job = child(child(child(yaml("cronjob.yaml"), "spec"), "jobTemplate"), "spec");
        var pod = child(child(job, "template"), "spec");
        var container = (Map<?, ?>) ((List<?>) pod.get("containers")).get(0);
        var command = new ArrayList<String>();
        ((List<?>) container.get("command")).forEach(word -> command.add((String) word));
        ((List<?>) container.get("args")).forEach(word -> command.add((String) word));

        assertKnown(command);
        assertThat((Integer) pod.get("terminationGracePeriodSeconds")).isGreaterThan(PATIENCE);
        assertThat(exitCodes(job, "FailJob")).containsExactly(ExitCodes.USAGE, ExitCodes.TOO_MANY_REJECTED);
        assertThat(exitCodes(job, "Ignore")).containsExactly(ExitCodes.STOPPED);
    }

    private static List<Object> exitCodes(Map<?, ?> job, String action) {
        var codes = new ArrayList<Object>();
        for (var rule : (List<?>) child(job, "podFailurePolicy").get("rules")) {
            if (((Map<?, ?>) rule).get("action").equals(action) && ((Map<?, ?>) rule).containsKey("onExitCodes")) {
                codes.addAll((List<?>) child((Map<?, ?>) rule, "onExitCodes").get("values"));
            }
        }
        return codes;
    }

    /** What follows the jar are arguments that the program takes. */
    private static void assertKnown(List<String> command) {
        int jar = command.indexOf(JAR);
        assertThat(command.subList(0, jar)).endsWith("-jar").anyMatch(word -> word.endsWith("java"));
        var arguments = new ArrayList<>(command.subList(jar + 1, command.size()));
        assertThat(arguments).startsWith("run").contains("--config", "--log");
        arguments.add("--help");
        assertThat(Program.run(arguments.toArray(String[]::new))).isEqualTo(ExitCodes.DONE);
    }

    private static String value(String file, String key) throws IOException {
        var values =
                lines(file).stream().filter(line -> line.startsWith(key + "=")).toList();
        assertThat(values).as(key).hasSize(1);
        return values.get(0).substring(key.length() + 1);
    }

    private static List<String> lines(String file) throws IOException {
        return Arrays.asList(Files.readString(FOLDER.resolve(file)).split("\n"));
    }

    private static Map<?, ?> yaml(String file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FOLDER.resolve(file)));
    }

    private static Map<?, ?> child(Map<?, ?> map, String key) {
        return (Map<?, ?>) map.get(key);
    }
}
