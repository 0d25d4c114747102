package io.cleancopy.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsFileTest {
    @TempDir
    Path dir;

    @Test
    void hasTheFiguresOfTheLastRun() throws IOException {
        new MetricsFile(dir.resolve("cleancopy.prom")).tell(Endings.published());

        assertThat(dir.resolve("cleancopy.prom")).hasContent("""
                # HELP cleancopy_last_run_timestamp_seconds When the last run ended, in Unix time.
                # TYPE cleancopy_last_run_timestamp_seconds gauge
                cleancopy_last_run_timestamp_seconds 1795439702.500
                # HELP cleancopy_last_success_timestamp_seconds When a run last ended with exit code 0, in Unix time.
                # TYPE cleancopy_last_success_timestamp_seconds gauge
                cleancopy_last_success_timestamp_seconds 1795439702.500
                # HELP cleancopy_last_run_duration_seconds How long the last run took.
                # TYPE cleancopy_last_run_duration_seconds gauge
                cleancopy_last_run_duration_seconds 2.500
                # HELP cleancopy_last_run_exit_code Exit code of the last run.
                # TYPE cleancopy_last_run_exit_code gauge
                cleancopy_last_run_exit_code 0
                # HELP cleancopy_last_run_pages Pages of the last run, by what became of them.
                # TYPE cleancopy_last_run_pages gauge
                cleancopy_last_run_pages{fate="planned"} 13
                cleancopy_last_run_pages{fate="written"} 10
                cleancopy_last_run_pages{fate="unchanged"} 0
                cleancopy_last_run_pages{fate="duplicate"} 1
                cleancopy_last_run_pages{fate="rejected"} 2
                cleancopy_last_run_pages{fate="waiting"} 5
                """);
        assertThat(dir).isDirectoryNotContaining("glob:**.inprogress");
    }

    @Test
    void remembersTheLastSuccessWhenARunFails() throws IOException {
        var metrics = new MetricsFile(dir.resolve("cleancopy.prom"));

        metrics.tell(Endings.failed());
        assertThat(dir.resolve("cleancopy.prom")).content().doesNotContain("last_success");
        metrics.tell(Endings.published());
        metrics.tell(Endings.failed());

        assertThat(dir.resolve("cleancopy.prom"))
                .content()
                .contains(
                        "cleancopy_last_success_timestamp_seconds 1795439702.500\n",
                        "cleancopy_last_run_timestamp_seconds 1795439790.000\n",
                        "cleancopy_last_run_exit_code 1\n")
                .doesNotContain("cleancopy_last_run_pages");
    }

    @Test
    void leavesTheFileAsItIsWhenItCannotBeReplaced() throws IOException {
        var file = Files.createDirectory(dir.resolve("cleancopy.prom"));
        Files.createFile(file.resolve("kept"));

        assertThatThrownBy(() -> new MetricsFile(file).tell(Endings.published()))
                .isInstanceOf(IOException.class);
        assertThat(file.resolve("kept")).exists();
        assertThat(dir).isDirectoryNotContaining("glob:**.inprogress");
    }
}
