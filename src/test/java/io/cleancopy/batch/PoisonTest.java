package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleancopy.model.OutputException;
import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.PageFile;
import io.cleancopy.source.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoisonTest {
    private static final Problem CRASHED = new Problem(RejectReason.CRASHED, "it ends the process");

    @TempDir
    Path state;

    private final List<String> tried = new ArrayList<>();

    @Test
    void triesAPageThatWasInFlightAtTwoEnds() throws IOException {
        dieAt("ferry.html", "quay.html");
        assertThat(problem("ferry.html")).isNull();
        assertThat(tried).isEmpty();

        dieAt("ferry.html", "tides.html");

        assertThat(problem("ferry.html")).isEqualTo(CRASHED);
        assertThat(problem("quay.html")).isNull();
        assertThat(problem("tides.html")).isNull();
        assertThat(tried).containsExactly("CLEAN ferry.html");
    }

    @Test
    void triesAPageAtOnceThatTookAllMemory() throws IOException {
        try (var poison = open()) {
            poison.enter("ferry.html");
            poison.memoryIsUsedUp();
        }

        try (var poison = open()) {
            assertThat(poison.problem(page("ferry.html"), PageWatch.Kind.CLEAN)).isEqualTo(CRASHED);
            assertThat(poison.isHeavy(page("ferry.html"))).isTrue();
            assertThat(poison.isHeavy(page("quay.html"))).isFalse();
        }
    }

    @Test
    void listsAFileThatEndsTheProcessWithItsProblem() throws IOException {
        dieAt("day.zip");
        dieAt("day.zip");
        var listed = new ArrayList<PageFile>();

        try (var poison = open()) {
            poison.list(page("day.zip"), listed::add);
            poison.list(page("night.zip"), listed::add);
        }

        assertThat(listed).extracting(PageFile::problem).containsExactly(CRASHED, null);
        assertThat(tried).containsExactly("LIST day.zip");
    }

    @Test
    void rejectsAPageThatTookAllMemoryTwice() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (var poison = open()) {
                poison.enter("ferry.html");
                poison.memoryIsUsedUp();
            }
        }

        assertThat(problem("ferry.html")).extracting(Problem::reason).isEqualTo(RejectReason.OUT_OF_MEMORY);
        assertThat(tried).isEmpty();
    }

    @Test
    void triesAFileAtOnceWhoseListingTookAllMemory() throws IOException {
        try (var poison = open()) {
            assertThatThrownBy(() -> poison.list(page("day.zip"), file -> {
                        throw new OutOfMemoryError("Java heap space");
                    }))
                    .isInstanceOf(OutputException.class)
                    .hasMessageStartingWith("Cannot list \"day.zip\": memory is used up.");
        }
        var listed = new ArrayList<PageFile>();

        try (var poison = open()) {
            poison.list(page("day.zip"), listed::add);
        }

        assertThat(listed).extracting(PageFile::problem).containsExactly(CRASHED);
    }

    @Test
    void hasNothingInFlightAfterACleanEndOrWhatIsDone() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (var poison = open()) {
                poison.enter("ferry.html");
            }
            var killed = open();
            killed.enter("quay.html").close();
        }

        assertThat(problem("ferry.html")).isNull();
        assertThat(problem("quay.html")).isNull();
        assertThat(tried).isEmpty();
    }

    @Test
    void forgetsWhatCameBeforeAPublishedRun() throws IOException {
        dieAt("ferry.html");
        dieAt("ferry.html");

        try (var poison = open()) {
            poison.settled();
        }

        assertThat(problem("ferry.html")).isNull();
        assertThat(tried).isEmpty();
    }

    @Test
    void knowsPagesOfVeryLongNames() throws IOException {
        String name = "n".repeat(10_000) + ".html";
        dieAt(name);
        dieAt(name);

        assertThat(problem(name)).isEqualTo(CRASHED);
        assertThat(problem("n".repeat(10_001) + ".html")).isNull();
    }

    /** A process that is killed closes nothing. */
    private void dieAt(String... locations) throws IOException {
        var poison = open();
        for (String location : locations) {
            poison.enter(location);
        }
    }

    private Problem problem(String location) throws IOException {
        try (var poison = open()) {
            return poison.problem(page(location), PageWatch.Kind.CLEAN);
        }
    }

    private Poison open() throws IOException {
        return Poison.open(state, 4, (page, kind) -> {
            tried.add(kind + " " + page.location());
            return CRASHED;
        });
    }

    private static PageFile page(String location) {
        return new PageFile(location, Path.of("input", "a.html"), new Stamp(1, 1), null, null);
    }
}
