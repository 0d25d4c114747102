package io.cleancopy.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.cleancopy.batch.RunResult.End;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever can write to the job database cannot have the program make objects, and does not stop the run. */
class HostileContextTest {
    @TempDir
    Path dir;

    private Newsroom newsroom;
    private Path state;

    @BeforeEach
    void unfinishedRun() {
        newsroom = new Newsroom(dir).withPages(6).formats("csv");
        state = newsroom.output().resolve(".state");
        assertThat(catchThrowable(() -> newsroom.launcher("part:2").run(newsroom.order("one"))))
                .hasStackTraceContaining("Crash");
        Trap.sprung = false;
    }

    @Test
    void aSerializedObjectIsNotRead() throws Exception {
        plant(trap());

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
        assertThat(Trap.sprung).isFalse();
        assertThat(state.resolve("jobs.mv.db.damaged")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "[1]", "{\"@class\":\"io.cleancopy.batch.HostileContextTest$Trap\"}", "{\"n\":1e999}"})
    void textThatIsNoContextDoesNotStopTheRun(String context) throws Exception {
        plant(context);

        assertThat(newsroom.run("one").end()).isEqualTo(End.PUBLISHED);
        assertThat(Trap.sprung).isFalse();
    }

    @Test
    void nothingOfOursIsThere() throws Exception {
        var jobs = new JobFile(state);
        jobs.open();
        try (var connection = jobs.source().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT SHORT_CONTEXT FROM BATCH_STEP_EXECUTION_CONTEXT UNION ALL"
                                + " SELECT SHORT_CONTEXT FROM BATCH_JOB_EXECUTION_CONTEXT")) {
            int found = 0;
            while (rows.next()) {
                found++;
                assertThat(Fields.parse(rows.getString(1))).isNotNull();
                assertThat(rows.getString(1)).doesNotContain("elm/", "oak/", dir.toString());
            }
            assertThat(found).isPositive();
        } finally {
            jobs.close();
        }
    }

    private void plant(String context) throws Exception {
        var jobs = new JobFile(state);
        jobs.open();
        try (var connection = jobs.source().getConnection()) {
            for (String table : new String[] {"BATCH_STEP_EXECUTION_CONTEXT", "BATCH_JOB_EXECUTION_CONTEXT"}) {
                try (var update = connection.prepareStatement("UPDATE " + table + " SET SHORT_CONTEXT = ?")) {
                    update.setString(1, context);
                    assertThat(update.executeUpdate()).isPositive();
                }
            }
        } finally {
            jobs.close();
        }
    }

    /** As Spring Batch keeps contexts by default. */
    private static String trap() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(Map.of("trap", new Trap())));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static final class Trap implements Serializable {
        private static final long serialVersionUID = 1;
        private static boolean sprung;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            sprung = true;
        }
    }
}
