package io.cleancopy.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process ends at each of the points that the code names, the first time it passes there, and later ones; also in a row. */
class NamedPointsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/cleancopy");
    private static final Pattern POINT = Pattern.compile("pass(?:ed\\.accept)?\\(\"([a-z-]+)\"\\)");

    /** Of those that are passed more than once. */
    private static final List<String> LATER = List.of(
            "commit:2",
            "commit:3",
            "commit:12",
            "committed:2",
            "committed:3",
            "committed:12",
            "file:20",
            "file-synced:20",
            "file-named:20",
            "part:5",
            "mark:5",
            "marked:5",
            "articles:3",
            "articles-marked:3");

    /** The process passes it in which a page is tried that ended another one; here none does. */
    private static final String OF_TRIALS = "tried";

    @TempDir
    Path dir;

    @Test
    void areAllFinishedByTheSameCommand() throws Exception {
        var newspaper = new Newspaper(dir);
        var points = new ArrayList<String>(points());
        assertThat(points).contains("lock", "committed", "file-synced", "manifest", "published", "tidied");
        points.remove(OF_TRIALS);
        points.addAll(LATER);
        if (!Extent.isLong()) {
            // RestartTest has all of them, within one process
            points.retainAll(List.of("unplanned"));
        }
        for (String point : points) {
            var command = newspaper.command();
            endsAt(command, point);
            newspaper.finishes(command);
        }
        Figures.add("named points: " + points.size() + " of " + points.size() + " finished byte-identical");
    }

    @Test
    void mayFollowOneAnother() throws Exception {
        var newspaper = new Newspaper(dir);
        var rows = List.of(
                List.of("committed", "recovered", "planned", "mark:2", "published"),
                List.of("commit", "commit", "commit", "commit", "commit"),
                List.of("lock", "profile", "part:2", "part:2", "articles"),
                List.of("committed:5", "file:3", "file-named:2", "manifest", "manifest"));
        for (var row : rows.subList(0, Extent.of(1, rows.size()))) {
            var command = newspaper.command();
            try (var onlooker = Onlooker.at(command.output())) {
                for (String point : row) {
                    endsAt(command, point);
                }
                newspaper.finishes(command);
                assertThat(onlooker.faults()).isEmpty();
            }
        }
        Figures.add("five in a row: " + Extent.of(1, rows.size()) + " rows of named points, finished byte-identical");
    }

    private static void endsAt(Forked command, String point) throws Exception {
        var ended = command.crashingAt(point).run();
        assertThat(ended.code()).as(point + ": " + ended.said()).isEqualTo(128 + 9);
    }

    private static TreeSet<String> points() throws IOException {
        var points = new TreeSet<String>();
        try (var tree = Files.walk(SOURCES)) {
            for (var file :
                    tree.filter(path -> path.toString().endsWith(".java")).toList()) {
                POINT.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(points::add);
            }
        }
        return points;
    }
}
