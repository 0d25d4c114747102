package io.cleancopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.clean.CleanerSettings;
import io.cleancopy.config.SettingsReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsArgumentsTest {
    @TempDir
    private Path dir;

    private final Shell shell = new Shell();

    @Test
    void hasTheSameDefaultsAsARun() {
        assertThat(SettingsReader.read(null, List.of()).cleanerSettings()).isEqualTo(CleanerSettings.standard());
    }

    @Test
    void refusesAnUnknownSettingAsUsage() throws IOException {
        var file = Files.writeString(dir.resolve("c.yaml"), "cleancopy:\n  colour: red\n", StandardCharsets.UTF_8);

        assertThat(shell.pipe("A page.", "clean", "--config", file.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(shell.err()).contains("cleancopy.colour").contains("c.yaml");
        assertThat(shell.out()).isEmpty();
    }
}
