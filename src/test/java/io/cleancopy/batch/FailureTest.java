package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleancopy.model.OutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final Path OUTPUT = Path.of("clean");

    @Test
    void namesTheFolderWhoseDiskIsFullAndThatTheSameCommandGoesOn() {
        var failure = new UncheckedIOException(
                new IOException("Cannot write articles/part-00000.csv: No space left on device"));

        assertThat(Failure.of("one", OUTPUT, failure))
                .hasMessage("Cannot finish run one: the disk of \"clean\" is full (Cannot write"
                        + " articles/part-00000.csv: No space left on device). Free some space and run the same command"
                        + " again: it goes on where it stopped.");
    }

    @Test
    void saysHowToGetMoreMemory() {
        var failure = new IllegalStateException(new OutOfMemoryError("Java heap space"));

        assertThat(Failure.of("one", OUTPUT, failure))
                .hasMessage("Cannot finish run one: not enough memory (java.lang.OutOfMemoryError: Java heap space)."
                        + " Give it more with java -Xmx, or fewer --threads, and run the same command again: it goes on"
                        + " where it stopped.");
    }

    @Test
    void takesOurOwnSentenceWhereThereIsOne() {
        var told = new OutputException("Cannot publish run one: the tide is out.");

        assertThat(Failure.of("one", OUTPUT, new IllegalStateException(told))).isSameAs(told);
    }

    @Test
    void tellsWhatTheFileSystemSaid() {
        assertThat(Failure.of("one", OUTPUT, new IOException("Permission denied")))
                .hasMessage(
                        "Cannot finish run one: Permission denied. Mend that and run the same command again: it goes"
                                + " on where it stopped.");
    }
}
