package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.Problem;
import io.cleancopy.model.RejectReason;
import io.cleancopy.source.Listing;
import io.cleancopy.source.PageFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTrialTest {
    @TempDir
    Path dir;

    @Test
    void findsAPageInnocentThatDoesNothingToTheProcess() {
        assertThat(trial("-Da=b").of(page(), PageWatch.Kind.CLEAN)).isNull();
        assertThat(trial("-Da=b").of(page(), PageWatch.Kind.LIST)).isNull();
    }

    @Test
    void tellsThatTheProcessEnded() {
        assertThat(trial("-D" + CrashPoints.PROPERTY + "=tried").of(page(), PageWatch.Kind.CLEAN))
                .extracting(Problem::reason)
                .isEqualTo(RejectReason.CRASHED);
    }

    /** Whoever cannot be started has tried nothing. */
    @Test
    void findsAPageInnocentThatCannotBeTried() {
        assertThat(trial("--no-such-option").of(page(), PageWatch.Kind.CLEAN)).isNull();
    }

    private ChildTrial trial(String option) {
        return new ChildTrial(new Newsroom(dir).order("one"), List.of(option));
    }

    private PageFile page() {
        new Newsroom(dir).page("a.txt", Newsroom.article(1));
        return Listing.of(List.of(dir.resolve("input").toString()), dir.resolve("output"))
                .get(0);
    }
}
