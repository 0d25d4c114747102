package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that does not add up is not published, whatever the framework thinks of its steps. */
class ConservationTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;
    private Path staging;

    @BeforeEach
    void finishedSlices() {
        newsroom = new Newsroom(dir).withPages(5).formats("csv");
        staging = newsroom.output().resolve(".staging/one");
        assertThat(catchThrowable(() -> newsroom.launcher("manifest").run(newsroom.order("one"))))
                .hasStackTraceContaining("Crash");
    }

    @Test
    void refusesARowTooFew() throws IOException {
        change(
                ".done/part-00000.articles.json",
                mark -> mark.replaceFirst("(\"table\":\"articles\",[^}]*\"rows\":)4", "$13"));

        refuses("csv rows of articles: 5 expected, 4 found");
    }

    @Test
    void refusesAPageThatIsInNoCount() throws IOException {
        change(".done/part-00001.json", mark -> mark.replaceFirst("\"rejected\":2", "\"rejected\":1"));

        refuses("pages of slice 1: 4 expected, 3 found", "the sum does not hold");
    }

    @Test
    void refusesFilesThatBelongToNoSlice() throws IOException {
        Files.writeString(staging.resolve("run/articles/part-00009.csv"), "a,b\n");

        refuses("files that belong to no slice: articles/part-00009.csv");
    }

    private void refuses(String... faults) {
        var refusal = assertThatThrownBy(() -> newsroom.run("one")).isInstanceOf(OutputException.class);
        refusal.hasMessageStartingWith("Cannot publish run one: ")
                .hasMessageEndingWith(". Nothing was published. Run again with --fresh to do all of it anew.");
        for (String fault : faults) {
            refusal.hasMessageContaining(fault);
        }
        assertThat(newsroom.output().resolve("run=one")).doesNotExist();
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        var path = staging.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }
}
