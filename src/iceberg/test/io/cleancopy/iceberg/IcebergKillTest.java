package io.cleancopy.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.batch.Nights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.iceberg.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process, killed fifty times at and around its commits; then each run is in the table exactly once. */
class IcebergKillTest {
    private static final int KILLED = 137;
    private static final int KILLS = 50;
    /** Runs that wait, so that none of the processes comes to its end. */
    private static final int WAITING = 6;

    /** Before the commit, where it is made, and behind it; every other time the process is killed from outside instead. */
    private static final List<String> POINTS = List.of(
            "data-opened",
            "metadata-written",
            "committed",
            "data-written",
            "metadata-opened",
            "metadata-written:2",
            "data-written:2",
            "manifest-written",
            "committed",
            "manifest-list-opened",
            "manifest-list-written",
            "loaded",
            "prepared",
            "metadata-written");

    @TempDir
    Path dir;

    private final Random random = new Random(20261125);
    private Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void eachRunIsInTheTableExactlyOnce() throws Exception {
        var nights = new Nights(dir);
        while (nights.runs().size() < WAITING) {
            nights.night();
        }
        var tally = new TreeMap<String, Integer>();
        start(nights, "table");
        kill("table", tally);
        for (int kills = 1; kills < KILLS; kills++) {
            while (nights.runs().size() < loaded(nights) + WAITING) {
                nights.night();
            }
            String point = kills % 2 == 0 ? "from outside" : POINTS.get(kills / 2 % POINTS.size());
            start(nights, point);
            if (kills % 2 == 0) {
                waitForMetadata(nights);
                Thread.sleep(random.nextInt(40));
                process.destroyForcibly();
            }
            kill(point, tally);
        }
        int before = loaded(nights);

        start(nights, "nowhere");
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).as(errors()).isZero();
        var table = table(nights);
        System.out.println("kills: " + tally + ", runs loaded while killed: " + before + " of "
                + nights.runs().size());
        assertThat(before)
                .as("runs that were in the table at the last kill")
                .isBetween(5, nights.runs().size() - 1);
        assertThat(Readers.snapshots(table)).isEqualTo(nights.runs());
        assertThat(Readers.byIceberg(table)).isEqualTo(TableLoaderTest.expected(nights));
        assertThat(Readers.byDuckDb(table)).isEqualTo(TableLoaderTest.expected(nights));
        assertThat(Readers.orphans(table)).isEmpty();
    }

    private void kill(String point, Map<String, Integer> tally) throws Exception {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(point + " " + errors()).isEqualTo(KILLED);
        tally.merge(point, 1, Integer::sum);
    }

    private void start(Nights nights, String crash) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        command.add("-Dcleancopy.crash-at=" + crash);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.cleancopy.Cleancopy", "iceberg"));
        command.add(nights.output().toString());
        process = new ProcessBuilder(command)
                .redirectError(dir.resolve("errors").toFile())
                .redirectOutput(dir.resolve("out").toFile())
                .start();
    }

    /** Until the process has begun to write what its commit will put in place. */
    private void waitForMetadata(Nights nights) throws Exception {
        int before = metadata(nights);
        while (process.isAlive() && metadata(nights) == before) {
            Thread.sleep(1);
        }
    }

    private static int metadata(Nights nights) throws IOException {
        try (var files = Files.list(nights.output().resolve("iceberg/cleancopy/articles/metadata"))) {
            return (int) files.filter(file -> file.toString().endsWith(".metadata.json"))
                    .count();
        }
    }

    private static Table table(Nights nights) throws IOException {
        var warehouse = nights.output().resolve("iceberg");
        try (var catalog =
                OpenCatalog.open(new TableChoice(warehouse, null, null, null, "cleancopy", "articles", Map.of()))) {
            return catalog.table();
        }
    }

    private static int loaded(Nights nights) throws IOException {
        var table = table(nights);
        return table == null ? 0 : Readers.snapshots(table).size();
    }

    private String errors() throws IOException {
        return Files.readString(dir.resolve("errors"));
    }
}
